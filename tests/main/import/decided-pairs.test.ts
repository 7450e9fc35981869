import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DecidedPair, findDecisionConflicts } from '../../../shared/import/decision-conflicts.ts'
import { openSampleContext } from '../sample-context.ts'

const text = [
  'Titel;Beschreibung',
  'Leihstation;Werkzeug für alle.',
  'Lesezelt;Vorlesen am See.',
  'Wetterhaus;Messen auf dem Dach.',
].join('\n')

const side = (line: number) => ({ table: '0.0', line })
const decided = (known: { knownId: string; pilot: string }): fc.Arbitrary<DecidedPair> =>
  fc
    .record({
      verb: fc.constantFrom('merge' as const, 'bundle' as const),
      line: fc.integer({ min: 3, max: 4 }),
      withPilot: fc.boolean(),
    })
    .map(({ verb, line, withPilot }) => ({
      verb: withPilot ? 'merge' : verb,
      idea: side(line),
      ...(withPilot ? known : { of: side(line - 1) }),
    }))

test('an import is refused exactly for the decisions that the preview names', async () => {
  const sample = await openSampleContext()
  try {
    const { client, context } = sample
    const pilot = await context.database
      .selectFrom('pilot')
      .select(['ideaId as knownId', 'number as pilot'])
      .executeTakeFirstOrThrow()
    const lists = fc.sample(fc.array(decided(pilot), { minLength: 2, maxLength: 4 }), {
      seed: 3,
      numRuns: 8,
    })
    const outcomes = lists.map((decisions) => findDecisionConflicts(decisions).length > 0)
    expect(new Set(outcomes)).toEqual(new Set([true, false]))
    const { id: uploadId } = context.uploads.add('Ideen.csv', new TextEncoder().encode(text))
    const refused: boolean[] = []
    for (const decisions of lists) {
      const pairs = decisions.map(({ pilot: _pilot, ...decision }) => decision)
      const order = { uploadId, workshop: { kind: 'none' as const }, fieldNames: [], pairs }
      const run = async (): Promise<boolean> => {
        for await (const _event of await client.import.run({ jobId: randomUUID(), ...order })) continue
        return false
      }
      refused.push(await run().catch(({ data }) => data.code === 'already-pilot'))
    }
    expect(refused).toEqual(outcomes)
  } finally {
    await sample.close()
  }
})
