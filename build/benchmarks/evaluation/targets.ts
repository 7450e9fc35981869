/**
 * What is aimed at, and where the figure comes from. `times`: so many times as fast as the other program, of which the
 * first is the aim and the second would be more. The other's time is measured in this run ("NumPy" or a program of a
 * task), or stated in milliseconds where it cannot be had here. `within` are plain milliseconds.
 */
export type Target = { task: string } & (
  | { times: readonly [aim: number, more: number]; program: string; statedMs?: number }
  | { within: readonly [aim: number, more: number] }
)

/** In the order of the tasks; `task` is the beginning of a task's name with its size. */
export const targets: readonly Target[] = [
  { task: 'weighted sum, 10,000', times: [2, 4], program: 'pyDecision 4.9.1', statedMs: 2.2 },
  { task: 'TOPSIS, 10,000', times: [4, 6], program: 'pyDecision 4.9.1', statedMs: 6.5 },
  { task: 'PROMETHEE II, linear, 1,000', times: [50, 130], program: 'pymcdm 1.4.0', statedMs: 470 },
  { task: 'PROMETHEE II, linear, 5,000', times: [500, 1300], program: 'pymcdm 1.4.0', statedMs: 27_000 },
  { task: 'PROMETHEE II, linear, 10,000', within: [150, 50] },
  { task: 'SMAA, 10,000 draws', within: [200, 60] },
  { task: 'SMAA, 1,000,000 draws, two threads', times: [4, 6], program: 'NumPy' },
  { task: 'pairwise winning, exact', within: [10, 2] },
  { task: "Kendall's W", times: [5, 10], program: 'scipy' },
  { task: "Krippendorff's alpha", times: [1, 4], program: 'fast-krippendorff 0.8.3', statedMs: 0.7 },
  { task: 'selection share', within: [3000, 500] },
]
