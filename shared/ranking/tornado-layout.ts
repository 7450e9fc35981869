export type TornadoBarLayout = {
  y: number
  /** Where the bar begins and how long it is, on the side of the worse mark and on that of the better one. */
  worse: { x: number; width: number }
  better: { x: number; width: number }
}

export type TornadoLayout = {
  height: number
  /** In pixels from the left. */
  valueX: number
  cutX: number | null
  bars: TornadoBarLayout[]
  ticks: { value: number; x: number }[]
}

/** Sizes in pixels. */
export type TornadoSize = { width: number; rowHeight: number; names: number; top: number; margin: number }

/** Steps of the axis, in values of 1. */
const steps = [0.01, 0.02, 0.05, 0.1, 0.2]
const mostTicks = 8

/**
 * Lays out a tornado: bars from the present value to both sides, the widest on top, with the line of the cut-off. The
 * axis spans what is shown, ending on round values, so that short bars are still to be seen.
 *
 * @example
 * import { layoutTornado } from './tornado-layout.ts'
 * const bar = { worst: { value: 0.5 }, best: { value: 0.7 } }
 * const layout = layoutTornado({ value: 0.6, cutValue: 0.55, bars: [bar] }, { width: 500, rowHeight: 30, names: 100, top: 20, margin: 0 })
 * layout.bars[0].worse.x // → 100
 * [layout.valueX, layout.cutX].map(Math.round) // → [300, 200]
 */
export function layoutTornado(
  { value, cutValue, bars }: { value: number; cutValue: number | null; bars: readonly Ends[] },
  { width, rowHeight, names, top, margin }: TornadoSize,
): TornadoLayout {
  const all = [value, ...bars.flatMap(({ worst, best }) => [worst.value, best.value])]
  const shown = cutValue === null ? all : [...all, cutValue]
  const [least, most] = [Math.min(...shown), Math.max(...shown)]
  const step = steps.find((one) => (most - least) / one <= mostTicks) ?? 0.2
  const low = Math.floor(least / step + 1e-9) * step
  const high = Math.max(low + step, Math.ceil(most / step - 1e-9) * step)
  const x = (one: number): number => names + ((one - low) / (high - low)) * (width - names - margin)
  const span = (from: number, to: number) => ({ x: x(from), width: Math.max(0, x(to) - x(from)) })
  return {
    height: top + bars.length * rowHeight + 24,
    valueX: x(value),
    cutX: cutValue === null ? null : x(cutValue),
    bars: bars.map(({ worst, best }, place) => ({
      y: top + place * rowHeight,
      worse: span(worst.value, value),
      better: span(value, best.value),
    })),
    ticks: Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => ({
      value: low + index * step,
      x: x(low + index * step),
    })),
  }
}

type Ends = { worst: { value: number }; best: { value: number } }
