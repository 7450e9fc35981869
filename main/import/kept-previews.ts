import { setImmediate } from 'node:timers/promises'
import type { PreviewLine, ShownPair } from '../../shared/import/preview-contract.ts'
import type { Corrections, UnderstoodTable, Understanding } from '../../shared/import/understanding.ts'
import type { Context } from '../context.ts'
import type { Report } from '../follow-job.ts'
import type { Upload } from '../uploads.ts'
import { findVersion } from './find-version.ts'
import { type ShownVersion, showVersion } from './show-version.ts'
import { listTemplates } from './template-store.ts'
import { type Understood, understandUpload } from './understand-upload.ts'

/** An upload as last understood, kept so that the pages of its preview and the import need not understand it once more. */
type KeptUnderstanding = {
  upload: Upload
  /** What it rests on besides the file. */
  basis: string
  understanding: Understanding
  /** Lines by their number, for each table by its id. */
  lines: ReadonlyMap<string, ReadonlyMap<number, PreviewLine>>
}

/** An edition of a preview. */
export type KeptPreview = KeptUnderstanding & {
  edition: string
  /** The import that the file is a newer version of. */
  version: ShownVersion | undefined
  /** By table, once they have been looked for. */
  pairs?: ReadonlyMap<string, readonly ShownPair[]>
}

/** Large files take much memory, so only those in use in two windows are kept. */
const mostKept = 2

/** The latest last. */
let kept: readonly KeptPreview[] = []

type Order = { upload: Upload; corrections: Corrections; signal: AbortSignal; report: Report }
type Refused = Extract<Understood, { outcome: 'refused' }>

/**
 * Makes a new edition of the preview of an upload as corrected, and keeps it in place of the one before.
 *
 * @throws Problem `cancelled`
 */
export async function makePreview(context: Context, order: Order): Promise<KeptPreview | Refused> {
  const understood = await understandOnce(context, order)
  if ('outcome' in understood) return understood
  const { upload, understanding } = understood
  const { database, newId } = context
  const found = await findVersion(database, understanding.tables, { signal: order.signal })
  const version = found && (await showVersion(database, found, understanding.tables))
  await setImmediate()
  const preview = { ...understood, edition: newId(), version }
  kept = [...kept.filter((one) => one.upload !== upload), preview].slice(-mostKept)
  return preview
}

/**
 * Understands an upload as corrected, without looking for duplicates; what its preview rests on is not understood again.
 *
 * @throws Problem `cancelled`
 */
export async function understandOnce(context: Context, order: Order): Promise<KeptUnderstanding | Refused> {
  const { upload, corrections } = order
  const basis = JSON.stringify([corrections, await listTemplates(context.database)])
  const known = kept.find((one) => one.upload === upload && one.basis === basis)
  if (known !== undefined) {
    const { understanding, lines } = known
    return { upload, basis, understanding, lines }
  }
  const understood = await understandUpload(context, { ...order, withoutDuplicates: true })
  if (understood.outcome === 'refused') return understood
  const { understanding } = understood
  const lines = new Map<string, ReadonlyMap<number, PreviewLine>>()
  for (const table of understanding.tables) lines.set(table.id, await linesOf(table))
  return { upload, basis, understanding, lines }
}

/** The preview of an upload that the window shows; null when another one has taken its place. */
export function findPreview(upload: Upload, edition: string): KeptPreview | null {
  return kept.find((one) => one.upload === upload && one.edition === edition) ?? null
}

/** What has been imported needs no preview any longer. */
export function forgetPreview(upload: Upload): void {
  kept = kept.filter((one) => one.upload !== upload)
}

/** So many lines or remarks are sorted in between two pauses, so that the window stays alive. */
const atOnce = 5_000

async function linesOf({ ideas, problems }: UnderstoodTable): Promise<Map<number, PreviewLine>> {
  const lines = new Map<number, PreviewLine>()
  for (const [at, idea] of ideas.entries()) {
    if (at % atOnce === atOnce - 1) await setImmediate()
    lines.set(idea.line, { idea, problems: [] })
  }
  for (const [at, problem] of problems.entries()) {
    if (at % atOnce === atOnce - 1) await setImmediate()
    lines.get(problem.line)?.problems.push(problem)
  }
  return lines
}
