import { type EditableField, ideaTextFields, type IdeaPatch, type IdeaText } from './idea.ts'

/**
 * A field in which two versions of an idea differ. `isMine`: the person at this window changed it (otherwise only the
 * other person did, and their version is the natural choice).
 */
export type IdeaDifference = { field: EditableField; mine: unknown; theirs: unknown; isMine: boolean }

/**
 * Compares what a person wanted to save with what is stored by now.
 *
 * @param seen the idea as the person saw it before editing
 * @param patch what the person changed
 * @param stored the idea as somebody else saved it in between
 */
export function listDifferences(seen: IdeaText, patch: IdeaPatch, stored: IdeaText): IdeaDifference[] {
  const mine: IdeaText = { ...seen, ...patch }
  return ideaTextFields
    .filter((field) => !isSameValue(mine[field], stored[field]))
    .map((field) => ({
      field,
      mine: mine[field],
      theirs: stored[field],
      isMine: field in patch && !isSameValue(patch[field], seen[field]),
    }))
}

/** Equal values; the order of fields of action does not count. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return new Set(a).symmetricDifference(new Set(b)).size === 0
  return a === b
}
