import { writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { askPeers, askYardstick } from './ask-others.ts'
import { type Measured, peerLines, targetLines, yardstickLines } from './report.ts'
import { makeTable, type Task } from './task.ts'
import { tasks } from './tasks.ts'

/**
 * `npm run bench:evaluation [-- python3]`: computes made-up tables with the arithmetic of Wegweiser, with
 * `numpy_reference.py` and with the programs that are installed in the same run, compares the figures of all, prints the
 * times and writes them to `results.md`.
 */
const python = process.argv[2] ?? 'python3'

/** From here on processor time is measured, as the yardstick does: a shorter one is too coarse for it. */
const longMs = 50

async function measure(task: Task): Promise<Measured> {
  const table = makeTable(task)
  let ms = Infinity
  let figures: number[] = []
  for (let run = 0; run < task.runs; run += 1) {
    const started = performance.now()
    const before = process.cpuUsage()
    const answer = await task.ours(table)
    const used = process.cpuUsage(before)
    const passed = performance.now() - started
    const result = 'figures' in answer ? answer.figures : answer
    const own = 'figures' in answer ? answer.ms : (used.user + used.system) / 1000
    ms = Math.min(ms, passed >= longMs ? Math.min(passed, own) : passed)
    figures = Array.from(result).slice(0, 20)
  }
  return { task, ms, figures, resident: Math.round(process.memoryUsage().rss / 2 ** 20) }
}

const measured: Measured[] = []
for (const task of tasks) measured.push(await measure(task))
const yardstick = askYardstick(tasks, python)
const peers = askPeers(tasks, python)
const report = [
  '# Evaluation: speed beside NumPy and other programs',
  '',
  `${new Date().toISOString().slice(0, 10)}, ${process.platform}, ${availableParallelism()} cores, Node ${process.versions.node}, NumPy ${yardstick.version}, load of the last minute ${loadavg()[0]?.toFixed(1)}. Made by \`npm run bench:evaluation\`.`,
  '',
  'All compute the same made-up tables; the run fails when their figures differ by more than the task allows (drawn',
  'figures: by chance). The fastest of several runs counts. What takes 50 ms and more is measured in processor time (of two',
  'threads: that of the busier one), so that other work on the machine counts on neither side; what is shorter, by the',
  'clock. A ratio above 1 means that Wegweiser is faster. Memory is what the whole process of the benchmark holds after',
  'the task, so growth from line to line is what matters.',
  '',
  ...yardstickLines(measured, yardstick),
  '',
  '## Other programs in the same run',
  '',
  "Debian's packages python3-scipy, python3-nltk, r-cran-vegan and r-cran-psych; one that is not installed is named and",
  'left out. vegan tests W by one permutation besides, psych works out intervals besides, as they always do.',
  '',
  ...peerLines(measured, peers),
  '',
  '## Targets',
  '',
  'pymcdm, pyDecision, scikit-criteria and fast-krippendorff are only on PyPI, which cannot be reached from here: they did',
  'not run. Where they are the measure, their times are those stated in the notes on decision analysis, taken on another',
  'day on a machine of the same kind, so the ratio is a rough one.',
  '',
  ...targetLines(measured, { yardstick, peers }),
  '',
]
writeFileSync(join(import.meta.dirname, 'results.md'), report.join('\n'))
console.log(report.join('\n'))
