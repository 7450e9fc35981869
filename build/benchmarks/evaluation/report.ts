import type { PeerAnswer, YardstickAnswer } from './ask-others.ts'
import { nameOf, type Task } from './task.ts'
import { type Target, targets } from './targets.ts'

/** One task as measured here; `resident` is what the process held afterwards, in megabytes. */
export type Measured = { task: Task; ms: number; resident: number; figures: number[] }

/** Figures of a peer come from the same formula as ours; only the last digits may differ. */
const peerTolerance = 1e-6

/** @throws Error when the figures differ by more than the task allows. */
export function yardstickLines(measured: readonly Measured[], { answers }: YardstickAnswer): string[] {
  const lines = measured.map(({ task, ms, figures, resident }) => {
    const other = answers[nameOf(task)]
    const start = `| ${nameOf(task)} | ${milliseconds(ms)}`
    if (other === undefined || task.yardstick === undefined) return `${start} | – | – | – | ${resident} MB |`
    const difference = checked(nameOf(task), differenceOf(figures, other.result), task.yardstick.tolerance)
    return `${start} | ${milliseconds(other.ms)} | ${ratio(other.ms, ms)} | ${difference} | ${resident} MB |`
  })
  return [
    '| Task | Wegweiser | NumPy | Ratio | Largest difference | Memory |',
    '|---|---:|---:|---:|---:|---:|',
    ...lines,
  ]
}

/** @throws Error when the figures differ. */
export function peerLines(measured: readonly Measured[], peers: readonly PeerAnswer[]): string[] {
  const lines = peers.map(({ task, program, answer }) => {
    const ours = measured.find((one) => nameOf(one.task) === task)
    if (answer === null || !ours) return `| ${task} | ${program} | not installed | – | – | – |`
    const difference = checked(task, differenceOf(ours.figures, answer.result), peerTolerance)
    const times = `${milliseconds(ours.ms)} | ${milliseconds(answer.ms)} | ${ratio(answer.ms, ours.ms)}`
    return `| ${task} | ${program} ${answer.version} | ${times} | ${difference} |`
  })
  return [
    '| Task | Program | Wegweiser | Program | Ratio | Largest difference |',
    '|---|---|---:|---:|---:|---:|',
    ...lines,
  ]
}

export function targetLines(
  measured: readonly Measured[],
  others: { yardstick: YardstickAnswer; peers: readonly PeerAnswer[] },
): string[] {
  const lines = targets.flatMap((target) => {
    const found = measured.find(({ task }) => nameOf(task).startsWith(target.task))
    if (!found) throw new Error(`${target.task} is no task`)
    const name = `| ${nameOf(found.task)}`
    const { ms } = found
    if ('within' in target) {
      const [aim, more] = target.within
      return `${name} | within ${aim} ms (${more} ms) | ${milliseconds(ms)} | ${reached(aim >= ms, more >= ms)} |`
    }
    const [aim, more] = target.times
    const other = timeOf(target, nameOf(found.task), others)
    const wanted = `${aim} × (${more} ×) ${target.program}`
    if (other === null) return `${name} | ${wanted} | ${milliseconds(ms)} | not installed, not compared |`
    const times = `${milliseconds(ms)} against ${milliseconds(other)}${target.statedMs === undefined ? '' : ' as stated'}: ${ratio(other, ms)} ×`
    return `${name} | ${wanted} | ${times} | ${reached(other >= aim * ms, other >= more * ms)} |`
  })
  return ['| Task | Aim (and more) | Measured | Reached |', '|---|---|---|---|', ...lines]
}

function timeOf(
  target: Extract<Target, { program: string }>,
  task: string,
  { yardstick, peers }: { yardstick: YardstickAnswer; peers: readonly PeerAnswer[] },
): number | null {
  if (target.statedMs !== undefined) return target.statedMs
  if (target.program === 'NumPy') return yardstick.answers[task]?.ms ?? null
  const peer = peers.find((one) => one.task === task && one.program === target.program)
  return peer?.answer?.ms ?? null
}

function reached(aim: boolean, more: boolean): string {
  return more ? 'yes, and more' : aim ? 'yes' : '**no**'
}

function checked(name: string, difference: number, tolerance: number): string {
  if (!(difference <= tolerance)) throw new Error(`${name}: the figures differ by ${difference}`)
  return difference.toExponential(1)
}

function differenceOf(figures: readonly number[], others: readonly number[]): number {
  return Math.max(...figures.map((figure, place) => Math.abs(figure - (others[place] ?? Infinity))))
}

function ratio(other: number, ours: number): string {
  return String(Number((other / ours).toPrecision(2)))
}

function milliseconds(ms: number): string {
  return ms >= 1_000 ? `${(ms / 1_000).toFixed(2)} s` : `${ms.toPrecision(3)} ms`
}
