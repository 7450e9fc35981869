import type { HiddenParts } from '../../shared/import/hidden-parts.ts'
import type { MappingTemplate } from '../../shared/import/template.ts'
import type { Corrections, KnownIdea, Understanding } from '../../shared/import/understanding.ts'
import type { Context } from '../context.ts'
import type { Database } from '../database/open-database.ts'
import { readerFailed } from '../documents/foreign-file.ts'
import type { Refusal } from '../documents/foreign-file-outline.ts'
import type { Report } from '../follow-job.ts'
import type { Upload } from '../uploads.ts'
import { listTitleCells } from './origin-cells.ts'
import { listTemplates } from './template-store.ts'
import { understandInWorker } from './understand-in-worker.ts'
import type { UnderstandingTask } from './understanding-order.ts'
import { readUploadOnce } from './upload-reading.ts'

export type Understood = { outcome: 'understood'; understanding: Understanding } | Refusal

type Attempt = {
  upload: Upload
  corrections: Corrections
  /** Named on the command line: one mapping holds outright, several are recognised by their headings. */
  named?: readonly MappingTemplate[]
  /** Quick answers while a person corrects; the duplicates are asked for afterwards. */
  withoutDuplicates?: boolean
  /** Hidden rows and columns wait for the person's word unless the caller takes them. */
  hiddenParts?: HiddenParts
  signal: AbortSignal
  report: Report
}

/**
 * Reads an upload in its own process and understands it (and compares it with the catalogue) in a thread, which unpacks the
 * cells as they come.
 *
 * @throws Problem `cancelled`
 */
export async function understandUpload(context: Context, attempt: Attempt): Promise<Understood> {
  const { upload, signal, report } = attempt
  report({ kind: 'progress', phase: 'reading' })
  const { reading, end } = readUploadOnce(context, upload, signal)
  const refused = new AbortController()
  const understanding = prepareTask(context, attempt).then((task) =>
    understandInWorker(task, reading, {
      signal: AbortSignal.any([signal, refused.signal]),
      thread: context.standBy.takeThread(),
    }),
  )
  const settled = understanding.catch(() => undefined)
  try {
    const refusal = await end
    if (refusal !== undefined) return refusal
    report({ kind: 'progress', phase: 'understanding' })
    const understood = await understanding
    return understood === undefined ? readerFailed : { outcome: 'understood', understanding: understood }
  } finally {
    refused.abort()
    await settled
  }
}

async function prepareTask({ database }: Context, attempt: Attempt): Promise<UnderstandingTask> {
  const { corrections, named = [], withoutDuplicates = false, hiddenParts = 'waiting' } = attempt
  const [mapping] = named.length === 1 ? named : []
  return {
    corrections,
    templates: [...named, ...(await listTemplates(database)).map(({ template }) => template)],
    ...(mapping !== undefined && { mapping }),
    against: withoutDuplicates ? [] : await listKnownIdeas(database),
    withoutDuplicates,
    hiddenParts,
  }
}

/** Every idea of the catalogue with the cell of its title, for the search for duplicates. */
export async function listKnownIdeas(database: Database): Promise<KnownIdea[]> {
  const ideas = await database.selectFrom('idea').select(['id', 'title', 'text']).orderBy('number').execute()
  const titles = await listTitleCells(database)
  const pilots = await findPilots(database)
  return ideas.map(({ id, title, text }) => {
    const source = titles.get(id)
    const pilot = pilots.get(id)
    return {
      key: id,
      title,
      description: text,
      ...(source && { source }),
      ...(pilot !== undefined && { pilot }),
    }
  })
}

/** Numbers of pilots by the ideas that they are, and by those that live on in them. */
async function findPilots(database: Database): Promise<Map<string, string>> {
  const pilots = await database.selectFrom('pilot').select(['ideaId', 'number']).execute()
  const found = new Map(pilots.map(({ ideaId, number }) => [ideaId, number]))
  const lineage = await database
    .selectFrom('ideaLineage')
    .select(['survivorId', 'absorbedId'])
    .where('kind', '<>', 'split')
    .execute()
  const absorbedBy = Map.groupBy(lineage, ({ survivorId }) => survivorId)
  const waiting = [...found]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [ideaId, number] = next
    for (const { absorbedId } of absorbedBy.get(ideaId) ?? []) {
      if (found.has(absorbedId)) continue
      found.set(absorbedId, number)
      waiting.push([absorbedId, number])
    }
  }
  return found
}
