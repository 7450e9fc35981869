/** What became of the criteria of older versions. */
export type Succession = {
  /** A criterion of any version to the one that goes on with it today; absent when it was dropped. */
  today: ReadonlyMap<string, string>
  /** Those whose marks no longer hold, because the criterion was asked anew since. */
  outdated: ReadonlySet<string>
}

type Link = { id: string; previousId?: string | undefined; askedAnew: boolean }

/**
 * Follows the criteria of today back through all versions.
 *
 * @param links the criteria of every version of a catalogue
 * @example
 * import { successionOf } from './criterion-succession.ts'
 * const links = [
 *   { id: 'a1', askedAnew: false },
 *   { id: 'a2', previousId: 'a1', askedAnew: true },
 *   { id: 'a3', previousId: 'a2', askedAnew: false },
 * ]
 * const { today, outdated } = successionOf(links, ['a3'])
 * [...today] // → [["a3", "a3"], ["a2", "a3"], ["a1", "a3"]]
 * [...outdated] // → ["a1"]
 */
export function successionOf(links: readonly Link[], todaysIds: readonly string[]): Succession {
  const byId = new Map(links.map((link) => [link.id, link]))
  const today = new Map<string, string>()
  const outdated = new Set<string>()
  for (const id of todaysIds) {
    let isOutdated = false
    for (let link = byId.get(id); link !== undefined; link = byId.get(link.previousId ?? '')) {
      today.set(link.id, id)
      if (isOutdated) outdated.add(link.id)
      isOutdated ||= link.askedAnew
    }
  }
  return { today, outdated }
}
