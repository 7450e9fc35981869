import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommandLine } from '../../../main/hosts/run-command-line.ts'

let folder = ''
let scores = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wegweiser-test-'))
  scores = join(folder, 'bewertung.csv')
  writeFileSync(scores, 'Nr.;Bewertet von;Nutzen;Komplexität\r\n1;Eva Lind;4;enth.\r\n9;Eva Lind;7;3,5\r\n')
  writeFileSync(
    join(folder, 'ideen.csv'),
    'Nr.;Idee;Beschreibung\r\n1;Radspur;Am Bahnhof\r\n2;Bücherschrank;Offen\r\n',
  )
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(...args: string[]) {
  const printed: string[] = []
  const complained: string[] = []
  const code = await runCommandLine([...args, '--data', join(folder, 'data')], {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  })
  return { code, printed, complained }
}

test('a file of scores is told as JSON, its ideas matched with a file of ideas', async () => {
  const { code, printed } = await run(
    'scores',
    scores,
    '--dry-run',
    '--json',
    '--against',
    join(folder, 'ideen.csv'),
  )
  expect(code).toBe(0)
  expect(JSON.parse(printed.join('\n'))).toMatchObject({
    kind: 'scores',
    raters: ['Eva Lind'],
    cells: { value: 2, abstained: 1, cannotJudge: 0, open: 0, invalid: 1 },
    ranges: [{ sheet: null, range: 'C2:D3', ideas: 'column A', criteria: 'columns', raters: 'column B' }],
    ideaRefs: [{ ref: '1', matches: { file: 'ideen.csv', sheet: null, row: 2 }, how: 'number' }],
    unknownIdeas: ['9'],
  })
})

test('a file of scores is told in words', async () => {
  const { printed } = await run('scores', scores, '--dry-run')
  expect(printed.slice(0, 2)).toEqual([
    'Tabellen: 1, Ideen: 2, Kriterien: 2, Bewertende: 1, Skala: 0 bis 5',
    'Werte: 2, enthalten: 1, nicht beurteilbar: 0, offen: 0, zu klären: 1',
  ])
})

test('the catalogue of the data folder is what ideas are matched with when no file is named', async () => {
  expect((await run('sample')).code).toBe(0)
  writeFileSync(scores, 'Idee;Bewertet von;Nutzen;Komplexität\r\nI-002;Eva Lind;4;2\r\n')
  const { printed } = await run('scores', scores, '--dry-run', '--json')
  expect(JSON.parse(printed.join('\n'))).toMatchObject({
    ideaRefs: [{ ref: 'I-002', how: 'number' }],
    criteria: ['Nutzen für die Stadtgesellschaft', 'Komplexität'],
  })
})

test('a table that is taken in belongs to the stage that is named, else to the one it speaks of', async () => {
  await run('sample')
  writeFileSync(scores, 'Idee;Bewertet von;Nutzen;Komplexität\r\nI-002;Ahmet Yılmaz;4;2\r\n')
  const nowhere = await run('scores', scores, '--stage', 'Nirgendwo', '--json')
  expect(nowhere).toMatchObject({ code: 1, complained: ['Eine Stufe „Nirgendwo“ gibt es nicht.'] })
  const elsewhere = await run('scores', scores, '--stage', 'eignung', '--json')
  expect(JSON.parse(elsewhere.printed.join('\n'))).toMatchObject([{ outcome: 'left' }])
  const spoken = await run('scores', scores, '--json')
  expect(JSON.parse(spoken.printed.join('\n'))).toMatchObject([{ outcome: 'taken', isEvidence: false }])
})

test('what cannot be read is refused, and a call without a file is wrong usage', async () => {
  const broken = join(folder, 'kaputt.xlsx')
  writeFileSync(broken, 'PK\u0003\u0004 nur der Anfang')
  const refused = await run('scores', broken, '--dry-run', '--json')
  expect(refused.code).toBe(1)
  expect(JSON.parse(refused.printed.join('\n'))).toMatchObject({ kind: 'refused' })
  expect(refused.complained).toHaveLength(1)
  expect((await run('scores')).code).toBe(2)
})
