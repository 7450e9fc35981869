import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Description, describeUnderstanding } from '../../shared/import/expectation.ts'
import type { HiddenParts } from '../../shared/import/hidden-parts.ts'
import type { WorkshopChoice } from '../../shared/import/import-contract.ts'
import { refusalSentence } from '../../shared/import/refusal-sentence.ts'
import { tellCounts } from '../../shared/import/tell-counts.ts'
import type { MappingTemplate } from '../../shared/import/template.ts'
import type { Understanding } from '../../shared/import/understanding.ts'
import { text } from '../../shared/language/text.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import type { Database } from '../database/open-database.ts'
import { readForeignFile } from '../documents/foreign-file.ts'
import type { Command, CommandAnswer, CommandCall } from '../hosts/command.ts'
import { readArgumentFile, readArgumentJson } from '../hosts/read-argument-file.ts'
import { withDatabase } from '../hosts/with-database.ts'
import { runIsolated } from '../run-isolated.ts'
import type { Upload } from '../uploads.ts'
import { importIdeas } from './import-store.ts'
import { matchFieldNames } from './import-views.ts'
import { parseMapping } from './parse-mapping.ts'
import { understandOrder } from './understanding-order.ts'
import { type Understood, understandUpload } from './understand-upload.ts'

const noCorrections = { tables: [] }

/** Says what was understood of a file of ideas and, without `--dry-run`, writes it into the catalogue. */
export const importCommand: Command = {
  name: 'import',
  usage:
    'import FILE [--workshop NAME] [--mapping FILE] [--without-hidden] [--dry-run] [--data DIR] [--json]',
  options: {
    workshop: { type: 'string' },
    mapping: { type: 'string' },
    'without-hidden': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  positionals: [1, 1],
  run: importFromCommandLine,
}

type Order = {
  path: string
  bytes: Uint8Array
  templates: MappingTemplate[]
  workshop: string | undefined
  /** Nobody can be asked here: hidden rows and columns are read, and named, unless the caller leaves them out. */
  hiddenParts: HiddenParts
}

async function importFromCommandLine(call: CommandCall): Promise<CommandAnswer> {
  const path = call.positionals[0] ?? ''
  const { mapping, workshop } = call.values
  const order: Order = {
    path,
    bytes: readArgumentFile(path),
    templates: typeof mapping === 'string' ? parseMapping(readArgumentJson(mapping)) : [],
    workshop: typeof workshop === 'string' ? workshop : undefined,
    hiddenParts: call.values['without-hidden'] === true ? 'waiting' : 'taken',
  }
  if (call.values['dry-run'] === true) return await lookOnly(call, order)
  return await withDatabase(call.folder, async (context) => {
    const upload = context.uploads.add(basename(path), order.bytes)
    const understood = await understand(context, upload, order)
    if (understood.outcome === 'refused') return refuse(understood, call)
    const { understanding } = understood
    warnOfScores(understanding, call)
    const imported = await importIdeas(context, {
      upload,
      understanding,
      corrections: noCorrections,
      workshop: await findWorkshop(context.database, order.workshop),
      fieldNames: await matchFieldNames(context.database, understanding),
    })
    const lines = [
      ...summarise(understanding, basename(path)),
      text('de', 'import.done', doneValues(imported)),
    ]
    return { json: { ...describeUnderstanding(understanding, basename(path)), imported }, lines }
  })
}

/** Compares with the catalogue when there is one and nobody else holds it; a look must neither write nor wait. */
async function lookOnly(call: CommandCall, order: Order): Promise<CommandAnswer> {
  const understood = existsSync(join(call.folder, 'wegweiser.db'))
    ? await lookBeside(call, order)
    : await lookAlone(order)
  if (understood.outcome === 'refused') return refuse(understood, call)
  const { understanding } = understood
  warnOfScores(understanding, call)
  return {
    json: describeUnderstanding(understanding, basename(order.path)),
    lines: summarise(understanding, basename(order.path)),
  }
}

async function lookBeside(call: CommandCall, order: Order): Promise<Understood> {
  try {
    return await withDatabase(call.folder, (context) =>
      understand(context, context.uploads.add(basename(order.path), order.bytes), order),
    )
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'folder-in-use') throw error
    call.complain(text('de', 'problem.folder-in-use', error.values))
    return await lookAlone(order)
  }
}

async function lookAlone(order: Order): Promise<Understood> {
  const file = await readForeignFile({ bytes: order.bytes, fileName: basename(order.path), runIsolated })
  if (file.outcome === 'refused') return file
  const [mapping] = order.templates.length === 1 ? order.templates : []
  const understanding = understandOrder({
    file,
    corrections: noCorrections,
    templates: order.templates,
    ...(mapping !== undefined && { mapping }),
    against: [],
    withoutDuplicates: false,
    hiddenParts: order.hiddenParts,
  })
  return { outcome: 'understood', understanding }
}

function understand(context: Context, upload: Upload, order: Order): Promise<Understood> {
  const { signal } = new AbortController()
  return understandUpload(context, {
    upload,
    corrections: noCorrections,
    named: order.templates,
    hiddenParts: order.hiddenParts,
    signal,
    report: () => undefined,
  })
}

function refuse(refused: Extract<Understood, { outcome: 'refused' }>, call: CommandCall): CommandAnswer {
  const message = `${refusalSentence(refused, 'de')} ${text('de', 'refusal.unchanged')}`
  call.complain(message)
  const json: Description = { kind: 'refused', reason: refused.reason, message }
  return { json, lines: [], isProblem: true }
}

function warnOfScores({ warnings }: Understanding, call: CommandCall): void {
  const count = warnings.find(({ kind }) => kind === 'score-workbook')?.count
  if (count !== undefined) call.complain(text('de', 'import.warning.score-workbook', { count }))
}

function summarise({ tables, notTables, duplicates }: Understanding, fileName: string): string[] {
  return [
    ...(tables.length === 0 ? [text('de', 'import.no-tables')] : []),
    ...notTables.map(({ sheet, why }) => {
      const values = { sheet: sheet ?? fileName, why: text('de', `import.not-table.${why}`) }
      return `${text('de', 'import.not-tables')} ${text('de', 'import.not-table', values)}`
    }),
    ...tables.map(({ sheet, counts, problems, ideas }) => {
      const hidden = ideas.filter((idea) => idea.hidden).length
      const remarks = [
        `${text('de', 'import.problems')}: ${problems.length}`,
        ...(hidden > 0 ? [text('de', 'import.hidden.among', { count: hidden })] : []),
      ]
      const sum = tellCounts(counts, (key, values) => text('de', key, values))
      return [`${sheet ?? fileName}: ${sum}`, ...remarks].join('; ')
    }),
    `${text('de', 'import.duplicates')}: ${duplicates.length}`,
  ]
}

function doneValues(imported: { ideaCount: number; firstNumber: string; lastNumber: string }) {
  return { count: imported.ideaCount, first: imported.firstNumber, last: imported.lastNumber }
}

/** A workshop named by number or title; one that is not known is made by that title. */
async function findWorkshop(database: Database, name: string | undefined): Promise<WorkshopChoice> {
  if (name === undefined) return { kind: 'none' }
  const known = await database
    .selectFrom('workshop')
    .select('id')
    .where((where) => where.or([where('number', '=', name), where('title', '=', name)]))
    .executeTakeFirst()
  if (known !== undefined) return { kind: 'known', workshopId: known.id }
  return { kind: 'new', title: name, heldOn: null }
}
