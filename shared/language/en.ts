import type { de } from './de.ts'
import { enHost } from './en-host.ts'
import { enShell } from './en-shell.ts'

/** All English texts, key by key beside the German ones. */
export const en: Record<keyof typeof de, string> = { ...enShell, ...enHost }
