import { describe, expect, it } from 'vitest'
import { saveInTurn } from '../../../renderer/parts/own-saves.ts'

/** A record that refuses to be saved over a revision that was not seen, as the store does. */
function makeRecord(): {
  id: string
  revision: number
  send: (expected: number) => Promise<{ revision: number }>
} {
  const record = {
    id: crypto.randomUUID(),
    revision: 1,
    send: async (expected: number) => {
      await new Promise((done) => setTimeout(done, 5))
      if (expected !== record.revision) throw new Error('changed meanwhile')
      record.revision += 1
      return { revision: record.revision }
    },
  }
  return record
}

describe('saves of one record', () => {
  it('go one after the other when they were asked for at once with what was seen', async () => {
    const { id, send } = makeRecord()
    const saved = await Promise.all([1, 1, 1].map((seen) => saveInTurn(id, seen, send)))
    expect(saved.map(({ revision }) => revision)).toEqual([2, 3, 4])
  })

  it('are refused when somebody else saved in between', async () => {
    const record = makeRecord()
    await saveInTurn(record.id, 1, record.send)
    record.revision += 1
    await expect(saveInTurn(record.id, 1, record.send)).rejects.toThrow('changed meanwhile')
    await expect(saveInTurn(record.id, 2, record.send)).rejects.toThrow('changed meanwhile')
    await expect(saveInTurn(record.id, 3, record.send)).resolves.toEqual({ revision: 4 })
  })

  it('go on after one was refused', async () => {
    const { id, send } = makeRecord()
    const refused = saveInTurn(id, 7, send)
    const saved = saveInTurn(id, 1, send)
    await expect(refused).rejects.toThrow('changed meanwhile')
    await expect(saved).resolves.toEqual({ revision: 2 })
  })

  it('do not wait for another record', async () => {
    const slow = saveInTurn('slow', 1, () => new Promise<{ revision: number }>(() => undefined))
    const record = makeRecord()
    const first = await Promise.race([slow, saveInTurn(record.id, 1, record.send)])
    expect(first).toEqual({ revision: 2 })
  })
})
