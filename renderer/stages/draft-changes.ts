import type { CatalogueDraft, DraftCriterion, DraftScale } from '../../shared/stages/catalogue-draft.ts'

/** What the editor of a catalogue does to its draft. New rows get ids that no stored row has. */

export function changeCriterion(draft: CatalogueDraft, changed: DraftCriterion): CatalogueDraft {
  return { ...draft, criteria: draft.criteria.map((one) => (one.id === changed.id ? changed : one)) }
}

/** Asks for the same kind of answer as the criterion above it. */
export function addCriterion(draft: CatalogueDraft): CatalogueDraft {
  const last = draft.criteria.at(-1)
  const { kind = 'scored', direction = 'benefit', scaleId = draft.scales[0]?.id ?? '' } = last ?? {}
  const added: DraftCriterion = {
    id: freshId([...draft.criteria, ...draft.scales]),
    name: '',
    question: '',
    kind,
    direction,
    scaleId,
    weight: kind === 'scored' ? (last?.weight ?? 10) : 0,
    threshold: kind === 'scored' ? null : (last?.threshold ?? null),
    groupIds: last?.groupIds ?? [],
  }
  return { ...draft, criteria: [...draft.criteria, added] }
}

export function removeCriterion(draft: CatalogueDraft, id: string): CatalogueDraft {
  return { ...draft, criteria: draft.criteria.filter((one) => one.id !== id) }
}

/** @param by -1: up, 1: down; at the end nothing happens */
export function moveCriterion(draft: CatalogueDraft, id: string, by: -1 | 1): CatalogueDraft {
  const from = draft.criteria.findIndex((one) => one.id === id)
  const moved = draft.criteria[from]
  const to = from + by
  if (moved === undefined || to < 0 || to >= draft.criteria.length) return draft
  return { ...draft, criteria: draft.criteria.toSpliced(from, 1).toSpliced(to, 0, moved) }
}

/** Other groups for the whole stage; a criterion keeps those of its own groups that still score. */
export function changeGroups(draft: CatalogueDraft, groupIds: string[]): CatalogueDraft {
  const holds = (id: string): boolean => groupIds.length === 0 || groupIds.includes(id)
  const criteria = draft.criteria.map((one) => ({ ...one, groupIds: one.groupIds.filter(holds) }))
  return { ...draft, criteria, groupIds }
}

export function changeScale(draft: CatalogueDraft, changed: DraftScale): CatalogueDraft {
  return { ...draft, scales: draft.scales.map((one) => (one.id === changed.id ? changed : one)) }
}

export function addScale(draft: CatalogueDraft, name: string): CatalogueDraft {
  const added: DraftScale = {
    id: freshId([...draft.criteria, ...draft.scales]),
    name,
    minimum: 0,
    maximum: 5,
    step: 1,
    steps: [],
  }
  return { ...draft, scales: [...draft.scales, added] }
}

/** An id that none of the rows has. */
export function freshId(rows: readonly { id: string }[]): string {
  const taken = new Set(rows.map(({ id }) => id))
  let number = 1
  while (taken.has(`new-${number}`)) number += 1
  return `new-${number}`
}
