import { z } from 'zod'

const fieldChange = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })

const knownIdea = z.object({ id: z.string(), number: z.string(), title: z.string() })

/** A file that is a newer version of one that was imported: what became of every line. */
export const importVersion = z.object({
  ideaImportId: z.string(),
  fileName: z.string(),
  importedAt: z.string(),
  /** Lines of ideas that are known; without changes when the file says the same as before. */
  matched: z.array(
    z.object({
      /** Table and line: `0.0 12`. */
      key: z.string(),
      ideaId: z.string(),
      number: z.string(),
      title: z.string(),
      revision: z.number(),
      changes: z.array(fieldChange),
    }),
  ),
  /** Keys of lines that are new. */
  added: z.array(z.string()),
  /** Ideas of the earlier version that this one no longer holds; they stay in the catalogue. */
  gone: z.array(knownIdea),
  /** Ideas of the earlier version whose rows this one hides; they stay as they are unless the person takes the rows. */
  hidden: z.array(knownIdea),
})

export type ImportVersion = z.infer<typeof importVersion>

/** What the person takes of a newer version: new lines as ideas, and changes field by field. */
export const versionChoice = z.object({
  ideaImportId: z.string(),
  updates: z.array(
    z.object({
      ideaId: z.string(),
      /** The revision the person saw. */
      revision: z.number(),
      fields: z.array(z.string()).min(1),
    }),
  ),
})

export type VersionChoice = z.infer<typeof versionChoice>
