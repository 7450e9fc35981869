import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleMeasuredChild } from './bundle-child.ts'
import { measureProgramme, measureWorkbooks, type Quality } from './duplicate-quality.ts'
import { makeWorkbook } from './make-workbook.ts'
import { fetchSheetjs, findOpenpyxl, type OtherReader } from './other-readers.ts'
import { type Run, runMeasured } from './run-measured.ts'

/**
 * `npm run bench:import [-- 1000 10000]`: takes made-up workbooks in as the program does and reads the same files with
 * other readers, in turn, each in a fresh process. The program is bundled first, as its users run it. Prints the tables and
 * writes them to `results.md`.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 50_000]
const child = await bundleMeasuredChild()
const results = join(import.meta.dirname, 'results.md')
const largestRepeated = 10_000

type Row = { rows: number; name: string; run: Run; reference: Run }

const variants = [
  ['exceljs', 'exceljs 4.4, reads only'],
  ['reader', 'Wegweiser, guard and read in one process'],
  [
    'ours-standing-by',
    'Wegweiser, all but duplicates, reader standing by (a page for files has been open for 4 s)',
  ],
  ['ours-without-duplicates', 'Wegweiser, all but duplicates, first file cold (as on the command line)'],
  ['ours', 'Wegweiser, with duplicates, first file cold'],
] as const

async function benchSize(rows: number, others: [name: string, reader: OtherReader][]): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'))
  try {
    const file = join(folder, 'benchmark.xlsx')
    writeFileSync(file, await makeWorkbook(rows))
    const runs = new Map<string, Run[]>()
    for (let round = 0; round < (rows > largestRepeated ? 2 : 3); round += 1) {
      for (const [variant, name] of variants) {
        const data = join(folder, `${variant}-${round}`)
        add(runs, name, await runMeasured(process.execPath, [child, variant, file, data]))
      }
      for (const [name, reader] of others)
        if ('command' in reader) add(runs, name, await runMeasured(reader.command, reader.args(file)))
    }
    const reference = fastestRun(runs.get(variants[0][1]) ?? [])
    return [...runs].map(([name, all]) => ({ rows, name, run: fastestRun(all), reference }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function add(runs: Map<string, Run[]>, name: string, run: Run): void {
  runs.set(name, [...(runs.get(name) ?? []), run])
}

function fastestRun(runs: readonly Run[]): Run {
  const [fastest] = runs.toSorted((a, b) => a.total - b.total)
  if (!fastest) throw new Error('nothing was measured')
  return fastest
}

function speedLines(rows: readonly Row[]): string[] {
  return [
    '| Rows | What | Time | Ratio to exceljs | Guard and read | Understand | Write | Peak memory | Longest pause of the event loop |',
    '|---:|---|---:|---:|---:|---:|---:|---:|---:|',
    ...rows.map(({ rows: count, name, run, reference }) => {
      const part = (key: string): string => (run.parts[key] === undefined ? '' : seconds(run.parts[key]))
      const ratio = (run.total / reference.total).toFixed(2)
      const peak = run.peak === null ? 'unknown' : `${run.peak} MB`
      const pause = name === 'openpyxl' ? '' : `${run.pause} ms`
      const figures = [part('guard and read'), part('understand'), part('write'), peak, pause].join(' | ')
      return `| ${count.toLocaleString('en-US')} | ${name} | ${seconds(run.total)} | ${ratio} | ${figures} |`
    }),
  ]
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

function qualityLines(qualities: readonly Quality[]): string[] {
  return [
    '| Ideas of | Pairs to find | Pairs proposed | Right | Precision | Recall | Missed | Wrong |',
    '|---|---:|---:|---:|---:|---:|---|---|',
    ...qualities.map(({ name, expected, found, right, missed, wrong }) => {
      const share = (whole: number): string => (whole === 0 ? '–' : (right / whole).toFixed(2))
      const names = `${missed.join(', ')} | ${wrong.join(', ')}`
      return `| ${name} | ${expected} | ${found} | ${right} | ${share(found)} | ${share(expected)} | ${names} |`
    }),
  ]
}

const others: [string, OtherReader][] = [
  ['SheetJS 0.18.5, reads only', fetchSheetjs(child)],
  ['openpyxl, reads only', findOpenpyxl()],
]
const skipped = others.flatMap(([name, reader]) =>
  'skipped' in reader ? [`${name}: ${reader.skipped}.`] : [],
)
const speed: Row[] = []
for (const size of sizes) {
  speed.push(...(await benchSize(size, others)))
  console.log(speedLines(speed.filter(({ rows }) => rows === size)).join('\n'))
}
const report = [
  '# Taking in workbooks: speed, memory, duplicates',
  '',
  `${new Date().toISOString().slice(0, 10)}, ${process.platform}, ${availableParallelism()} cores, Node ${process.versions.node}, load of the last five minutes ${loadavg()[1]?.toFixed(1)}. Made by \`npm run bench:import\`.`,
  '',
  'The workbooks are made up: one sheet, eight columns, one idea in a hundred repeats another in other words. Wegweiser',
  'checks the file, reads it in a process of its own, understands it in a thread and writes it with all origins and the',
  'trail into a fresh database; the other readers only read the cells, as does its own reader where it runs alone. Everything runs bundled, as the program is shipped. Each run has a fresh process, whose start does not count;',
  'the fastest of three runs counts (above 10,000 rows of two), because the machine does other things beside. Peak memory counts all processes of the run.',
  '',
  ...speedLines(speed),
  '',
  ...skipped.map((line) => `Left out: ${line}`),
  '## Duplicates proposed',
  '',
  ...qualityLines([measureProgramme(), await measureWorkbooks()]),
  '',
  'Pairs that the programme calls related count neither as right nor as wrong.',
  '',
]
writeFileSync(results, report.join('\n'))
console.log(report.slice(-8).join('\n'))
