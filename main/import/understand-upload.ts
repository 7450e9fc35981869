import type { HiddenParts } from '../../shared/import/hidden-parts.ts'
import type { ReadFile } from '../../shared/import/sheet.ts'
import type { MappingTemplate } from '../../shared/import/template.ts'
import type { Corrections, KnownIdea, Understanding } from '../../shared/import/understanding.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import type { Database } from '../database/open-database.ts'
import { readForeignFile } from '../documents/foreign-file.ts'
import type { Report } from '../follow-job.ts'
import type { Upload } from '../uploads.ts'
import { listTitleCells } from './origin-cells.ts'
import { listTemplates } from './template-store.ts'
import { understandInWorker } from './understand-in-worker.ts'
import type { UnderstandingOrder } from './understanding-order.ts'

type RefusedFile = Extract<ReadFile, { outcome: 'refused' }>

export type Understood = { outcome: 'understood'; understanding: Understanding } | RefusedFile

/** Files that have been read once, as long as their upload is kept: a correction does not read the bytes again. */
const readFiles = new WeakMap<Upload, ReadFile>()

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
 * Reads an upload in its own process, then understands it (and compares it with the catalogue) in a thread.
 *
 * @throws Problem `cancelled`
 */
export async function understandUpload(context: Context, attempt: Attempt): Promise<Understood> {
  const { upload, corrections, named = [], signal, report, withoutDuplicates = false } = attempt
  const { hiddenParts = 'waiting' } = attempt
  report({ kind: 'progress', phase: 'reading' })
  const file = readFiles.get(upload) ?? (await readOnce(context, upload, signal))
  if (file.outcome === 'refused') return file
  report({ kind: 'progress', phase: 'understanding' })
  const [mapping] = named.length === 1 ? named : []
  const order: UnderstandingOrder = {
    file,
    corrections,
    templates: [...named, ...(await listTemplates(context.database)).map(({ template }) => template)],
    ...(mapping !== undefined && { mapping }),
    against: withoutDuplicates ? [] : await listKnownIdeas(context.database),
    withoutDuplicates,
    hiddenParts,
  }
  const understanding = await understandInWorker(order, signal)
  return { outcome: 'understood', understanding }
}

async function readOnce(context: Context, upload: Upload, signal: AbortSignal): Promise<ReadFile> {
  const { bytes, name } = upload
  try {
    const file = await readForeignFile({ bytes, fileName: name, runIsolated: context.runIsolated, signal })
    readFiles.set(upload, file)
    return file
  } catch (error) {
    if (signal.aborted) throw new Problem('cancelled')
    throw error
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
