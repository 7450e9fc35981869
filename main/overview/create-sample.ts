import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSampleSources, type SampleSources } from '../../shared/overview/sample-sources.ts'
import { Problem } from '../../shared/problem.ts'
import type { ProgressEvent } from '../../shared/progress.ts'
import type { Context } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import type { NewRow, RowWriter } from '../database/row-writer.ts'
import type { RecordName } from '../database/schema.ts'
import { buildIdeaRows } from './sample-idea-rows.ts'
import { SampleKeys } from './sample-keys.ts'
import { buildPaperRows, buildPilotRows } from './sample-paper-rows.ts'
import { buildPeopleRows } from './sample-people-rows.ts'
import { buildProgrammeRows } from './sample-programme-rows.ts'
import type { SampleRows } from './sample-rows.ts'
import { buildScoreRows } from './sample-score-rows.ts'
import { buildPassageRows, buildStageRows } from './sample-stage-rows.ts'

/** How the work tells how far it is, and how it hears that it is no longer wanted. */
export type Following = { signal: AbortSignal; report: (event: ProgressEvent) => void }

/**
 * Fills an empty data folder with the sample programme, in one change.
 *
 * @returns the number of the entry in the trail
 * @throws Problem `already-filled` when there is a programme, `cancelled`, `file-not-readable`
 */
export async function createSample(context: Context, following: Following): Promise<{ sequence: number }> {
  const sources = readSampleSources(context.sampleFolder)
  const tables = buildSampleRows(sources, context.newId)
  const change = { at: context.now(), by: context.person, action: 'create-sample' }
  const { sequence } = await recordChange(context.database, change, async (rows) => {
    const present = await rows.transaction.selectFrom('programme').select('id').executeTakeFirst()
    if (present !== undefined) throw new Problem('already-filled')
    await insertTables(rows, tables, following)
  })
  return { sequence }
}

/** The sources of the sample, checked. @throws Problem `file-not-readable` */
export function readSampleSources(folder: string): SampleSources {
  try {
    return parseSampleSources((fileName) => readFileSync(join(folder, fileName), 'utf8'))
  } catch (error) {
    throw new Problem('file-not-readable', { file: folder, why: String(error) })
  }
}

/**
 * All rows of the sample. A table stands after those that its rows refer to, and the keys of a step are defined before
 * the next step looks them up, so the order of the builders is the way itself.
 */
export function buildSampleRows(sources: SampleSources, newId: () => string): SampleRows[] {
  const keys = new SampleKeys(newId)
  return [
    buildProgrammeRows(sources, keys),
    buildPeopleRows(sources, keys),
    buildIdeaRows(sources, keys),
    buildStageRows(keys),
    buildPassageRows(sources, keys),
    buildScoreRows(sources, keys),
    buildPilotRows(sources, keys),
    buildPaperRows(sources, keys),
  ]
}

async function insertTables(rows: RowWriter, tables: SampleRows[], { signal, report }: Following) {
  const total = tables.length
  for (const [done, step] of tables.entries()) {
    report({ kind: 'progress', phase: 'filling', done, total })
    for (const table of Object.keys(step).filter((name) => isTableOf(step, name))) {
      if (signal.aborted) throw new Problem('cancelled')
      await insertTable(rows, table, step)
      await rows.breathe()
    }
  }
}

function isTableOf(step: SampleRows, name: string): name is RecordName {
  return Object.hasOwn(step, name)
}

async function insertTable<T extends RecordName>(rows: RowWriter, table: T, step: SampleRows) {
  const added: NewRow<T>[] | undefined = step[table]
  if (added !== undefined) await rows.insertMany(table, added)
}
