import { norderstedterWeg } from './norderstedter-weg.ts'
import { simpleStage } from './simple-way.ts'
import type { StageWithCatalogue } from './stage.ts'
import { knockOutList, priorityList } from './two-lists-way.ts'

/** The ways a programme can begin with. Everything in them can be changed afterwards. */
export const wayIds = ['norderstedt', 'two-lists', 'simple'] as const

export type WayId = (typeof wayIds)[number]

export const wayTemplates: Readonly<Record<WayId, StageWithCatalogue[]>> = {
  norderstedt: norderstedterWeg,
  'two-lists': [knockOutList, priorityList],
  simple: [simpleStage],
}

/**
 * A stage of any template by its id there.
 *
 * @example
 * import { findStageTemplate } from './way-templates.ts'
 * findStageTemplate('priority-list')?.stage.name // → "Prioritäten"
 * findStageTemplate('unknown') // → undefined
 */
export function findStageTemplate(id: string): StageWithCatalogue | undefined {
  return wayIds.flatMap((way) => wayTemplates[way]).find(({ stage }) => stage.id === id)
}
