import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCommandLine } from '../../../main/hosts/run-command-line.ts'
import { builtFamilies } from '../../../shared/overview/evaluate-file.ts'
import {
  differences,
  drawnDifferences,
  findCaseFile,
  referenceFolder,
} from '../../shared/ranking/reference-cases.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wegweiser-test-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(...args: string[]) {
  const printed: string[] = []
  const complained: string[] = []
  const code = await runCommandLine(['evaluate', ...args], {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  })
  return { code, printed: printed.join('\n'), complained }
}

const answerShape = z.object({
  family: z.string(),
  cases: z.array(z.object({ id: z.string(), result: z.unknown() })),
})

describe('the reference files through the command line', () => {
  it.each(builtFamilies)('agree in every case of %s', async (family) => {
    const file = findCaseFile(family)
    if (!file) return
    const { code, printed, complained } = await run(join(referenceFolder, `${family}.json`))
    expect({ code, complained }).toEqual({ code: 0, complained: [] })
    const answer = answerShape.parse(JSON.parse(printed))
    expect(answer.cases.map(({ id }) => id)).toEqual(file.cases.map(({ id }) => id))
    const wrong = file.cases.flatMap((wanted, place) => {
      const result = answer.cases[place]?.result
      const found =
        family === 'smaa'
          ? drawnDifferences(result, wanted)
          : differences(result, wanted.expect, wanted.tolerance.abs)
      return found.map((one) => `${wanted.id} ${one}`)
    })
    expect(wrong).toEqual([])
  })
})

/** A file of one case, in which the named entries are other than they should be. */
const weighing = (change: object) =>
  JSON.stringify({
    family: 'weighted-sum',
    cases: [
      {
        id: 'one',
        input: {
          scores: [[1, 2]],
          direction: ['max', 'min'],
          weights: [1, 1],
          value: [{ kind: 'minmax' }, { kind: 'minmax' }],
          ...change,
        },
      },
    ],
  })

describe('a file that cannot be evaluated', () => {
  it.each([
    ['is empty', '', 'file.json: Unexpected end of JSON input'],
    ['breaks off', '{"family": "groups", "cases": [', 'file.json: Unexpected end of JSON input'],
    ['holds NaN', '{"family": "groups",\n "cases": [NaN]}', "file.json: Unexpected token 'N'"],
    ['has no cases', '{"family": "groups"}', 'cases: '],
    ['has a case without a name', '{"family": "groups", "cases": [{"input": {}}]}', 'cases.0.id: '],
    ['is of a family nobody knows', '{"family": "tarot", "cases": []}', '„tarot“'],
    [
      'has a text among the scores',
      weighing({ scores: [[1, 'two']] }),
      '„one“ ist nicht lesbar: scores.0.1: ',
    ],
    [
      'has a number too large to hold',
      weighing({ weights: [1] }).replace('[1]', '[1e999, 1]'),
      'weights.0: ',
    ],
    ['has a negative weight', weighing({ weights: [1, -1] }), '„one“ ist nicht lesbar: Weight 2 is negative'],
    ['has too few directions', weighing({ direction: ['max'] }), 'direction and weights differ in length'],
  ])('is refused in one line that names the place when it %s', async (_, content, place) => {
    const path = join(folder, 'file.json')
    writeFileSync(path, content)
    const { code, printed, complained } = await run(path)
    expect({ code, printed }).toEqual({ code: 1, printed: '' })
    expect(complained).toEqual([expect.stringContaining(place)])
    expect(complained.join()).not.toMatch(/\n|\.ts:|at async/u)
  })

  it('is refused when it is not there', async () => {
    const { code, complained } = await run(join(folder, 'nowhere.json'))
    expect({ code, complained }).toEqual({ code: 1, complained: [expect.stringContaining('nowhere.json')] })
  })

  it('is asked for when none or more than one is named', async () => {
    for (const files of [[], ['a.json', 'b.json']])
      expect(await run(...files)).toEqual({
        code: 2,
        printed: '',
        complained: ['usage: wegweiser evaluate FILE'],
      })
  })
})
