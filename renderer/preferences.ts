import { useSyncExternalStore } from 'react'
import { type Language, languages } from '../shared/language/text.ts'

/** What this window remembers of the person at it; kept by the browser, never sent but for the name. */
export type Preferences = { language: Language; person: string }

const key = 'wegweiser.preferences'
const listeners = new Set<() => void>()
let present = read()

function read(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    const { language, person } = (
      typeof stored === 'object' && stored !== null ? stored : {}
    ) as Partial<Preferences>
    return {
      language: languages.find((one) => one === language) ?? 'de',
      person: typeof person === 'string' ? person : '',
    }
  } catch {
    return { language: 'de', person: '' }
  }
}

export function readPreferences(): Preferences {
  return present
}

export function savePreferences(change: Partial<Preferences>): void {
  present = { ...present, ...change }
  localStorage.setItem(key, JSON.stringify(present))
  for (const listener of listeners) listener()
}

export function usePreferences(): Preferences {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, readPreferences)
}
