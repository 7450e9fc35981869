import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SheetSaving } from '../../../renderer/scores/sheet-saving.ts'
import type { CellToSave, SavedCell } from '../../../shared/scores/scores-contract.ts'
import { openSmallProgramme, type SmallProgramme } from '../../main/scores/small-programme.ts'

let programme: SmallProgramme
let stored: SavedCell[]
/** While true the program does not answer, as when its window outlives it. */
let isUnreachable: boolean
let saving: SheetSaving

beforeEach(async () => {
  programme = await openSmallProgramme(2)
  stored = []
  isUnreachable = false
  const { client, stages } = programme
  saving = new SheetSaving({
    save: async (cells) => {
      if (isUnreachable) throw new Error('nobody there')
      return await client.scores.saveBlock({ stageId: stages.suitability.id, cells })
    },
    undo: (sequence) => client.trail.undo({ sequence }),
    onStored: async (cells) => void stored.push(...cells),
    refresh: async () => undefined,
  })
})

afterEach(async () => {
  await programme.close()
})

function cell(value: number, row = 0): CellToSave {
  return {
    ideaId: programme.ideaIds[row] ?? '',
    criterionId: programme.stages.suitability.catalogue.criteria[0]?.id ?? '',
    raterId: programme.raterIds[0] ?? '',
    state: 'value',
    value,
  }
}

async function settled(): Promise<void> {
  await expect.poll(() => saving.read().state).not.toBe('saving')
}

async function inDatabase(): Promise<(number | null)[]> {
  const { rows } = await programme.client.scores.readSheet({
    stageId: programme.stages.suitability.id,
    raterId: programme.raterIds[0] ?? '',
  })
  return rows.map(({ cells }) => cells[0]?.value ?? null)
}

describe('saving a sheet', () => {
  it('shows a score before it is stored and gives the place back to the stored one', async () => {
    saving.commit([cell(1)])
    const [row] = saving.read().overlay.values()
    expect([...(row?.values() ?? [])]).toMatchObject([{ kind: 'saving', cell: { value: 1 } }])
    await settled()
    expect(saving.read().overlay.size).toBe(0)
    expect(stored).toMatchObject([{ value: 1, revision: 1 }])
  })

  it('takes quick corrections of one cell for what they are, not for a conflict with oneself', async () => {
    for (const value of [0, 0.5, 1, 0.5]) saving.commit([cell(value)])
    await settled()
    expect(saving.read().conflicts).toEqual([])
    expect(await inDatabase()).toEqual([0.5, null])
  })

  it('keeps what could not be saved until it is tried again', async () => {
    isUnreachable = true
    saving.commit([cell(1)])
    saving.commit([cell(0, 1)])
    await settled()
    expect(saving.read()).toMatchObject({ state: 'failed', canUndo: false })
    expect(saving.read().overlay.size).toBe(2)
    isUnreachable = false
    saving.retry()
    await settled()
    expect(saving.read()).toMatchObject({ state: 'saved', error: null, canUndo: true })
    expect(await inDatabase()).toEqual([1, 0])
  })

  it('gives up what could not be saved when told to', async () => {
    isUnreachable = true
    saving.commit([cell(1)])
    await settled()
    saving.discard()
    expect(saving.read()).toMatchObject({ state: 'saved', error: null })
    expect(saving.read().overlay.size).toBe(0)
    expect(await inDatabase()).toEqual([null, null])
  })

  it('takes back and does again, several steps deep', async () => {
    saving.commit([cell(0)])
    await settled()
    saving.commit([{ ...cell(1), expectedRevision: 1 }])
    saving.undo()
    saving.undo()
    await settled()
    expect(await inDatabase()).toEqual([null, null])
    saving.redo()
    saving.redo()
    await settled()
    expect(await inDatabase()).toEqual([1, null])
    expect(saving.read()).toMatchObject({ canUndo: true, canRedo: false })
  })

  it('shows a conflict with both versions, shows the stored one, and saves mine only when chosen', async () => {
    const { client, stages } = programme
    await client.scores.saveBlock({ stageId: stages.suitability.id, cells: [cell(0)] })
    saving.commit([cell(1)])
    await settled()
    const { conflicts } = saving.read()
    expect(conflicts).toMatchObject([{ mine: { value: 1 }, theirs: { value: 0 } }])
    expect(stored).toMatchObject([{ value: 0 }])
    expect(await inDatabase()).toEqual([0, null])
    saving.resolve(conflicts, 'mine')
    await settled()
    expect(saving.read().conflicts).toEqual([])
    expect(await inDatabase()).toEqual([1, null])
  })

  it('keeps a refused text until it is corrected', async () => {
    const allowed = { minimum: 0, maximum: 1, step: 0.5 }
    saving.refuse([{ ...cell(0), problem: { code: 'too-high', entered: '9', allowed, proposals: [] } }])
    expect(saving.read()).toMatchObject({ state: 'saved' })
    expect(saving.read().overlay.size).toBe(1)
    saving.commit([cell(1)])
    await settled()
    expect(saving.read().overlay.size).toBe(0)
  })
})
