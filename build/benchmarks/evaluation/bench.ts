import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { makeTable, type Task, tasks } from './tasks.ts'

/**
 * `npm run bench:evaluation [-- python3]`: computes made-up tables with the arithmetic of Wegweiser and with
 * `numpy_reference.py` in the same run, compares the figures of both, prints the times and writes them to `results.md`.
 */
const python = process.argv[2] ?? 'python3'

type Measured = { task: Task; ms: number; resident: number; figures: number[] }

const answer = z.object({
  version: z.string(),
  answers: z.record(
    z.string(),
    z.object({ ms: z.number(), result: z.array(z.number()), peakMegabytes: z.number() }),
  ),
})

async function measure(task: Task): Promise<Measured> {
  const table = makeTable(task)
  let ms = Infinity
  let figures: number[] = []
  for (let run = 0; run < task.runs; run += 1) {
    const started = performance.now()
    const result = await task.ours(table)
    ms = Math.min(ms, performance.now() - started)
    figures = Array.from(result).slice(0, 20)
  }
  return { task, ms, figures, resident: Math.round(process.memoryUsage().rss / 2 ** 20) }
}

/** Tasks of one name but other sizes are told apart by their size. */
function nameOf({ name, rows, columns }: Task): string {
  return `${name}, ${rows.toLocaleString('en-US')} × ${columns}`
}

function askYardstick() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-evaluation-'))
  try {
    const asked = tasks.flatMap((task, index) => {
      if (task.yardstick === undefined) return []
      const file = `table-${index}.f64`
      writeFileSync(join(folder, file), makeTable(task))
      return [{ ...task.yardstick, name: nameOf(task), file, rows: task.rows, columns: task.columns }]
    })
    writeFileSync(join(folder, 'tasks.json'), JSON.stringify(asked))
    const script = join(import.meta.dirname, 'numpy_reference.py')
    const printed = execFileSync(python, [script, folder], { encoding: 'utf8', maxBuffer: 2 ** 24 })
    return answer.parse(JSON.parse(printed))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function lineOf({ task, ms, resident, figures }: Measured, yardstick: z.infer<typeof answer>): string {
  const other = yardstick.answers[nameOf(task)]
  const name = `| ${nameOf(task)} | ${milliseconds(ms)}`
  if (other === undefined || task.yardstick === undefined) return `${name} | – | – | – | ${resident} MB |`
  const difference = Math.max(
    ...figures.map((figure, place) => Math.abs(figure - (other.result[place] ?? Infinity))),
  )
  if (!(difference <= task.yardstick.tolerance))
    throw new Error(`${nameOf(task)}: the figures differ by ${difference}`)
  const ratio = String(Number((other.ms / ms).toPrecision(2)))
  return `${name} | ${milliseconds(other.ms)} | ${ratio} | ${difference.toExponential(1)} | ${resident} MB |`
}

function milliseconds(ms: number): string {
  return ms >= 1_000 ? `${(ms / 1_000).toFixed(2)} s` : `${ms.toPrecision(3)} ms`
}

const measured: Measured[] = []
for (const task of tasks) measured.push(await measure(task))
const yardstick = askYardstick()
const report = [
  '# Evaluation: speed beside NumPy',
  '',
  `${new Date().toISOString().slice(0, 10)}, ${process.platform}, ${availableParallelism()} cores, Node ${process.versions.node}, NumPy ${yardstick.version}, load of the last minute ${loadavg()[0]?.toFixed(1)}. Made by \`npm run bench:evaluation\`.`,
  '',
  'Both compute the same made-up tables; the run fails when their figures differ by more than the task allows (drawn',
  'figures: by chance). The fastest of several runs counts. A ratio above 1 means that Wegweiser is faster. Memory is',
  'what the whole process of the benchmark holds after the task, so growth from line to line is what matters.',
  '',
  '| Task | Wegweiser | NumPy | Ratio | Largest difference | Memory |',
  '|---|---:|---:|---:|---:|---:|',
  ...measured.map((one) => lineOf(one, yardstick)),
  '',
]
writeFileSync(join(import.meta.dirname, 'results.md'), report.join('\n'))
console.log(report.join('\n'))
