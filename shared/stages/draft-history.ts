import type { CatalogueDraft } from './catalogue-draft.ts'

/** A draft with the steps that led to it. */
export type DraftHistory = {
  draft: CatalogueDraft
  /** Oldest first. */
  past: readonly CatalogueDraft[]
  /** The field that the last step changed; null when it changed more than one, or rows. */
  field: string | null
}

/**
 * A draft in which nothing has been changed yet.
 *
 * @example
 * import { startHistory } from './draft-history.ts'
 * startHistory({ criteria: [], scales: [], groupIds: [] }).past // → []
 */
export function startHistory(draft: CatalogueDraft): DraftHistory {
  return { draft, past: [], field: null }
}

/**
 * The history with one more step. Typing on in the same field is one step, as in any word processor.
 *
 * @example
 * import { draftOf } from './catalogue-draft.ts'
 * import { startHistory, withChange } from './draft-history.ts'
 * import { suitability } from './norderstedter-weg.ts'
 * const draft = draftOf(suitability.catalogue)
 * const named = (name) => ({ ...draft, criteria: [{ ...draft.criteria[0], name }, draft.criteria[1]] })
 * const typed = withChange(withChange(startHistory(draft), named('D')), named('Di'))
 * typed.past.length // → 1
 * withChange(typed, { ...named('Di'), criteria: [] }).past.length // → 2
 */
export function withChange(history: DraftHistory, draft: CatalogueDraft): DraftHistory {
  if (isSame(history.draft, draft)) return history
  const field = changedField(history.draft, draft)
  const goesOn = field !== null && field === history.field
  return { draft, past: goesOn ? history.past : [...history.past, history.draft], field }
}

/**
 * The history without its last step; without any step it stays as it is.
 *
 * @example
 * import { startHistory, withChange, withoutLastChange } from './draft-history.ts'
 * const empty = { criteria: [], scales: [], groupIds: [] }
 * const scale = { id: 's', name: '1 bis 5', minimum: 1, maximum: 5, step: 1, steps: [] }
 * withoutLastChange(withChange(startHistory(empty), { ...empty, scales: [scale] })).draft.scales // → []
 */
export function withoutLastChange(history: DraftHistory): DraftHistory {
  const before = history.past.at(-1)
  return before === undefined ? history : { draft: before, past: history.past.slice(0, -1), field: null }
}

function changedField(before: CatalogueDraft, after: CatalogueDraft): string | null {
  const [old, now] = [rowsOf(before), rowsOf(after)]
  if (old.length !== now.length || old.some(({ id }, place) => id !== now[place]?.id)) return null
  const changed = now.flatMap((row, place) => {
    const former = new Map(Object.entries(old[place] ?? {}))
    return Object.entries(row)
      .filter(([key, value]) => !isSame(former.get(key), value))
      .map(([key]) => `${row.id} ${key}`)
  })
  return changed.length === 1 ? (changed[0] ?? null) : null
}

/** Named steps count as rows of their own, so that adding one is not typing. */
function rowsOf({ criteria, scales }: CatalogueDraft): { id: string }[] {
  const steps = scales.flatMap((scale) =>
    scale.steps.map((step) => ({ ...step, id: `${scale.id} ${step.id}` })),
  )
  return [...criteria, ...scales.map(({ steps: _steps, ...scale }) => scale), ...steps]
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
