import { deHost } from './de-host.ts'
import { deShell } from './de-shell.ts'

/** All German texts. The keys of this object are the keys there are: a key missing in English does not compile. */
export const de = { ...deShell, ...deHost } as const
