type Place = { id: string; x: number; y: number }

/** Marks of a chart that stand so close that they are drawn as one sign; at the place of the first of them. */
export type ChartBundle = { ids: string[]; x: number; y: number }

/** Two signs are never closer than this, in pixels. */
export const bundleReach = 28

/**
 * Gathers marks that would cover each other, so that hundreds of ideas stay a picture that can be counted. Each mark, in the
 * order given, joins the nearest sign within reach or becomes a sign of its own; so signs stand where a mark stands and
 * never overlap.
 *
 * @param marks in pixels, the most important first.
 * @param reach in pixels.
 * @example
 * import { bundleMarks } from './chart-bundles.ts'
 * bundleMarks([{ id: 'a', x: 10, y: 10 }, { id: 'b', x: 90, y: 10 }, { id: 'c', x: 14, y: 13 }], 28) // → [{"ids": ["a", "c"], "x": 10, "y": 10}, {"ids": ["b"], "x": 90, "y": 10}]
 */
export function bundleMarks(marks: readonly Place[], reach: number = bundleReach): ChartBundle[] {
  const bundles: ChartBundle[] = []
  for (const { id, x, y } of marks) {
    const [nearest] = bundles
      .map((bundle) => ({ bundle, distance: Math.hypot(bundle.x - x, bundle.y - y) }))
      .filter(({ distance }) => distance < reach)
      .toSorted((a, b) => a.distance - b.distance)
    if (nearest === undefined) bundles.push({ ids: [id], x, y })
    else nearest.bundle.ids.push(id)
  }
  return bundles
}
