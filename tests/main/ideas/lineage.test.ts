import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { listIdeas } from '../../../main/ideas/idea-store.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CataloguePair } from '../../../shared/ideas/lineage.ts'
import { listAllRows } from '../list-all-rows.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

const lines = [
  'Titel;Beschreibung;Handlungsfeld;Eingereicht von;Stimmen',
  'Trinkbrunnen am Markt;Frisches Wasser für alle, die unterwegs sind.;Klima;Paula Beispiel;12',
  'Trinkwasserbrunnen am Markt;Frisches Wasser für alle Leute unterwegs.;Klima;Klasse 8a;5',
  'Lesebänke im Park;Bänke mit einem Kasten voller Bücher.;Kultur;;3',
  'Taschengeldbörse;Jugendliche helfen Nachbarn gegen ein Taschengeld.;Kultur;;7',
]

let test_: TestContext
let ids: string[]

async function importLines(): Promise<void> {
  const bytes = new TextEncoder().encode(lines.join('\r\n'))
  const upload = test_.context.uploads.add('Ideen.csv', bytes)
  const events = await test_.client.import.run({
    jobId: randomUUID(),
    uploadId: upload.id,
    workshop: { kind: 'none' },
    fieldNames: [
      { written: 'Klima', fieldOfActionId: 'new' },
      { written: 'Kultur', fieldOfActionId: 'new' },
    ],
  })
  for await (const _event of events) continue
}

beforeEach(async () => {
  test_ = await openTestContext()
  await importLines()
  ids = (await listIdeas(test_.context.database)).map(({ id }) => id)
})
afterEach(() => test_.close())

const idAt = (at: number): string => ids[at] ?? ''

async function pairs(): Promise<CataloguePair[]> {
  for await (const event of await test_.client.ideas.duplicates({ jobId: randomUUID() })) {
    if (event.kind === 'done') return event.result
  }
  throw new Error('no result')
}

describe('duplicates of the catalogue', () => {
  test('are found with score and reason', async () => {
    expect((await pairs()).map(({ one, other }) => [one.number, other.number])).toEqual([['I-001', 'I-002']])
  })

  test('are not proposed again once they are told apart, until that is taken back', async () => {
    const { sequence } = await test_.client.ideas.tellApart({ ideaId: idAt(1), otherIdeaId: idAt(0) })
    expect(await pairs()).toEqual([])
    await test_.client.trail.undo({ sequence })
    expect(await pairs()).toHaveLength(1)
  })

  test('are gone once one of them has gone into the other', async () => {
    await test_.client.ideas.merge({ survivorId: idAt(0), absorbedIds: [idAt(1)] })
    expect(await pairs()).toEqual([])
  })
})

describe('an idea that lives on in another', () => {
  test('keeps its texts, authors and votes and leaves the selection', async () => {
    await test_.client.ideas.merge({ survivorId: idAt(0), absorbedIds: [idAt(1)] })
    const { absorbed } = await test_.client.ideas.lineage({ id: idAt(0) })
    expect(absorbed).toMatchObject([
      {
        kind: 'merged',
        number: 'I-002',
        text: 'Frisches Wasser für alle Leute unterwegs.',
        authorCount: 1,
        evidence: [{ kind: 'votes', value: 5 }],
      },
    ])
    const { survivors } = await test_.client.ideas.lineage({ id: idAt(1) })
    expect(survivors).toMatchObject([{ number: 'I-001' }])
    expect((await test_.client.ideas.get({ id: idAt(1) })).standing).toBe('absorbed')
    expect(await test_.client.portfolio.listCandidates()).toHaveLength(3)
  })

  test('does not go into a second one', async () => {
    await test_.client.ideas.merge({ survivorId: idAt(0), absorbedIds: [idAt(1)] })
    const again = test_.client.ideas.merge({ survivorId: idAt(2), absorbedIds: [idAt(1)] })
    await expect(again).rejects.toMatchObject({ data: { code: 'idea-absorbed', values: { idea: 'I-002' } } })
    const round = test_.client.ideas.merge({ survivorId: idAt(3), absorbedIds: [idAt(3)] })
    await expect(round).rejects.toMatchObject({ data: { code: 'idea-absorbed' } })
  })

  test('goes into a bundle that has the fields of action of all its ideas', async () => {
    const bundle = await test_.client.ideas.bundle({
      title: 'Aufenthalt im Freien',
      text: '',
      memberIds: [idAt(0), idAt(2)],
    })
    expect(bundle.number).toBe('I-005')
    expect((await test_.client.ideas.get({ id: bundle.id })).fieldIds).toHaveLength(2)
    const { absorbed } = await test_.client.ideas.lineage({ id: bundle.id })
    expect(absorbed.map(({ number, kind }) => [number, kind])).toEqual([
      ['I-001', 'bundled'],
      ['I-003', 'bundled'],
    ])
  })

  test('is split into parts that know the same origin and authors', async () => {
    const parts = [
      { title: 'Brunnen', text: 'Wasser' },
      { title: 'Bänke', text: 'Sitzen' },
    ]
    const first = await test_.client.ideas.split({ id: idAt(0), parts })
    const part = await test_.client.ideas.get({ id: first.id })
    const whole = await test_.client.ideas.get({ id: idAt(0) })
    expect(part).toMatchObject({ number: 'I-005', title: 'Brunnen', authorCount: 1 })
    expect(part.origins.map(({ field, raw }) => [field, raw])).toEqual(
      whole.origins.map(({ field, raw }) => [field, raw]),
    )
    expect(whole.standing).toBe('absorbed')
    const { survivors } = await test_.client.ideas.lineage({ id: idAt(0) })
    expect(survivors.map(({ number }) => number)).toEqual(['I-005', 'I-006'])
  })
})

type Verb = { kind: 'merge' | 'bundle' | 'split' | 'apart'; one: number; other: number }

async function decide({ kind, one, other }: Verb): Promise<number> {
  const all = (await listIdeas(test_.context.database)).map(({ id }) => id)
  const [a = '', b = ''] = [all[one % all.length], all[other % all.length]]
  const { ideas } = test_.client
  const text = ''
  switch (kind) {
    case 'merge':
      return (await ideas.merge({ survivorId: a, absorbedIds: [b] })).sequence
    case 'bundle':
      return (await ideas.bundle({ title: 'Bündel', text, memberIds: [a, b] })).sequence
    case 'split':
      return (
        await ideas.split({
          id: a,
          parts: [
            { title: 'Teil 1', text },
            { title: 'Teil 2', text },
          ],
        })
      ).sequence
    case 'apart':
      return (await ideas.tellApart({ ideaId: a, otherIdeaId: b })).sequence
  }
}

test('whatever is decided, taking it back in turn leaves everything as it was', async () => {
  const verb: fc.Arbitrary<Verb> = fc.record({
    kind: fc.constantFrom('merge', 'bundle', 'split', 'apart'),
    one: fc.nat(9),
    other: fc.nat(9),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(verb, { minLength: 1, maxLength: 5 }), async (verbs) => {
      const before = await withoutRevisions()
      const sequences: number[] = []
      for (const one of verbs) {
        // Ideas that live on elsewhere are refused, and a refusal leaves nothing behind.
        const sequence = await decide(one).catch(() => 0)
        if (sequence > 0) sequences.push(sequence)
      }
      for (const sequence of sequences.toReversed()) await test_.client.trail.undo({ sequence })
      expect(await withoutRevisions()).toEqual(before)
    }),
    { numRuns: 12 },
  )
})

/** A revision rises with every undo, so that nobody saves over something they have not seen. */
async function withoutRevisions(): Promise<Record<string, unknown[]>> {
  const all = await listAllRows(test_.context.database)
  return Object.fromEntries(Object.entries(all).map(([table, rows]) => [table, rows.map(plain)]))
}

function plain(row: unknown): unknown {
  return { ...(row as object), revision: 0 }
}
