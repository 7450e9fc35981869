import { z } from 'zod'
import { type CriteriaCatalogue, criterionKinds, directions, scaleOf } from './stage.ts'

/** A catalogue as a person is just changing it on screen; the order of the criteria is their position. */

export const draftScale = z.object({
  /** Of the scale it changes; any other word for a new one. */
  id: z.string(),
  name: z.string().trim().max(200),
  minimum: z.number(),
  maximum: z.number(),
  step: z.number(),
  steps: z
    .array(
      z.object({
        /** Tells the rows apart while they are changed; not stored. */
        id: z.string(),
        value: z.number(),
        name: z.string().trim().max(200),
        anchor: z.string().trim().max(500),
      }),
    )
    .max(100),
})

export type DraftScale = z.infer<typeof draftScale>

export const draftCriterion = z.object({
  /** Of the criterion it changes; any other word for a new one. */
  id: z.string(),
  name: z.string().trim().max(200),
  question: z.string().trim().max(1000),
  kind: z.enum(criterionKinds),
  direction: z.enum(directions),
  scaleId: z.string(),
  weight: z.number().min(0).max(1_000_000),
  /** In points of the scale; null: none. */
  threshold: z.number().nullable(),
  /** The groups asked about it; none: all that score the stage. */
  groupIds: z.array(z.string()).max(200),
})

export type DraftCriterion = z.infer<typeof draftCriterion>

export const catalogueDraft = z.object({
  criteria: z.array(draftCriterion).max(100),
  scales: z.array(draftScale).max(100),
  /** The groups that score the stage; none: every group. */
  groupIds: z.array(z.string()).max(200),
})

export type CatalogueDraft = z.infer<typeof catalogueDraft>

/**
 * A catalogue opened for changes; nothing differs yet.
 *
 * @example
 * import { suitability } from './norderstedter-weg.ts'
 * import { draftOf } from './catalogue-draft.ts'
 * draftOf(suitability.catalogue).criteria.map(({ name, threshold }) => [name, threshold]) // → [["Smart-City-Thema?", 0.75], ["Passt zur Vision?", 0.75]]
 */
export function draftOf(catalogue: CriteriaCatalogue): CatalogueDraft {
  const { groupIds: scoring = [] } = catalogue
  return {
    groupIds: scoring,
    criteria: catalogue.criteria
      .toSorted((a, b) => a.position - b.position)
      .map((criterion) => {
        const { id, name, question, kind, direction, weight, threshold = null, groupIds = [] } = criterion
        const scaleId = scaleOf(catalogue, criterion).id
        const asked = isSameSet(groupIds, scoring) ? [] : groupIds
        return { id, name, question, kind, direction, scaleId, weight, threshold, groupIds: asked }
      }),
    scales: catalogue.scales.map(({ steps, ...scale }) => ({
      ...scale,
      steps: steps.map(({ value, name, anchor = '' }) => ({ id: `${value}`, value, name, anchor })),
    })),
  }
}

/**
 * The draft in the shape of a catalogue, so that it can be compared with one.
 *
 * @example
 * import { suitability } from './norderstedter-weg.ts'
 * import { catalogueOfDraft, draftOf } from './catalogue-draft.ts'
 * const { catalogue } = suitability
 * catalogueOfDraft(draftOf(catalogue), catalogue).criteria.map(({ position }) => position) // → [1, 2]
 */
export function catalogueOfDraft(
  { criteria, scales, groupIds: scoring }: CatalogueDraft,
  { id, stageId, version }: Pick<CriteriaCatalogue, 'id' | 'stageId' | 'version'>,
): CriteriaCatalogue {
  return {
    id,
    stageId,
    version,
    ...(scoring.length === 0 ? {} : { groupIds: scoring }),
    criteria: criteria.map(({ threshold, groupIds, ...criterion }, index) => {
      const asked = groupIds.length === 0 ? scoring : groupIds
      return {
        ...criterion,
        ...(threshold === null ? {} : { threshold }),
        ...(asked.length === 0 ? {} : { groupIds: asked }),
        position: index + 1,
      }
    }),
    scales: scales.map(({ steps, ...scale }) => ({
      ...scale,
      steps: steps.map(({ value, name, anchor }) =>
        anchor === '' ? { value, name } : { value, name, anchor },
      ),
    })),
  }
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}
