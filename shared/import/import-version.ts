import { z } from 'zod'
import type { FieldChange } from './compare-versions.ts'

/** An idea of the catalogue, as a list names it. */
export type NamedIdea = { id: string; number: string; title: string }

/** Some of many: how many there are, and the first of them by name. */
export type NamedIdeas = { count: number; first: NamedIdea[] }

/** So many ideas of a list are named. */
export const mostNamed = 20

/** A file that is a newer version of one that was imported: what became of its lines. */
export type ImportVersion = {
  ideaImportId: string
  fileName: string
  importedAt: string
  /** Lines that are new. */
  added: number
  /** Lines of known ideas that say something else than before; they are asked for as they come into view. */
  changed: number
  /** Lines of known ideas that say the same as before. */
  same: number
  /** Ideas of the earlier version that this one no longer holds; they stay in the catalogue. */
  gone: NamedIdeas
  /** Ideas of the earlier version whose rows this one hides; they stay as they are unless the person takes the rows. */
  hidden: NamedIdeas
}

/** A known idea about which the file says something else than before. */
export type ChangedIdea = NamedIdea & { changes: FieldChange[] }

/**
 * What the person takes of the version that a preview shows: new lines as ideas, and of the changes either all but some
 * fields or none but some.
 */
export const versionTaking = z.object({
  edition: z.string(),
  takesAll: z.boolean(),
  except: z.array(z.object({ ideaId: z.string(), fields: z.array(z.string()) })),
})

export type VersionTaking = z.infer<typeof versionTaking>

/** The same, written out: every idea that changes, with the revision that the person saw and at least one field. */
export type VersionChoice = {
  ideaImportId: string
  updates: { ideaId: string; revision: number; fields: string[] }[]
}
