import { intraclassCorrelations } from '../../../shared/scores/agreement-icc.ts'
import { kendallW } from '../../../shared/scores/agreement-kendall-w.ts'
import { krippendorffAlpha } from '../../../shared/scores/agreement-krippendorff-alpha.ts'
import { rowsOf, type Task } from './task.ts'

const [raters, ideas] = [60, 130]
const size = { rows: raters, columns: ideas }

/** How far raters agree: the tasks for which Debian has other programs than NumPy. */
export const agreementTasks: readonly Task[] = [
  {
    name: "Kendall's W, 60 raters",
    ...size,
    runs: 50,
    ours: (table) => [kendallW(rowsOf(table, ideas)).w ?? Number.NaN],
    yardstick: { kind: 'kendall_w', runs: 20, tolerance: 1e-9 },
    peers: [
      { program: 'scipy', kind: 'kendall_w', script: 'python_peers.py', runs: 20 },
      { program: 'R vegan', kind: 'kendall_w', script: 'r_peers.R', runs: 10 },
    ],
  },
  {
    name: "Krippendorff's alpha, interval, 60 raters",
    ...size,
    runs: 50,
    ours: (table) => [krippendorffAlpha(rowsOf(table, ideas), 'interval').alpha ?? Number.NaN],
    yardstick: { kind: 'alpha', runs: 20, tolerance: 1e-9 },
    peers: [{ program: 'nltk', kind: 'alpha', script: 'python_peers.py', runs: 5 }],
  },
  {
    name: 'six intraclass correlations, 60 raters',
    ...size,
    runs: 50,
    ours: (table) => {
      const { icc1, icc2, icc3, icc1k, icc2k, icc3k } = intraclassCorrelations(rowsOf(table, ideas))
      return [icc1, icc2, icc3, icc1k, icc2k, icc3k].map((share) => share ?? Number.NaN)
    },
    peers: [{ program: 'R psych', kind: 'icc', script: 'r_peers.R', runs: 5 }],
  },
]
