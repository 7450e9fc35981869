import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSampleSources, type SampleSources } from '../../shared/overview/sample-sources.ts'
import { Problem } from '../../shared/problem.ts'
import type { ProgressEvent } from '../../shared/progress.ts'
import type { Context } from '../context.ts'
import { recordChange } from '../database/record-change.ts'
import type { NewRow, RowWriter } from '../database/row-writer.ts'
import type { RecordName } from '../database/schema.ts'
import { createDefaultWay } from '../stages/default-way.ts'
import { buildIdeaRows } from './sample-idea-rows.ts'
import { SampleKeys } from './sample-keys.ts'
import { buildPaperRows, buildPilotRows } from './sample-paper-rows.ts'
import { buildPeopleRows } from './sample-people-rows.ts'
import { buildProgrammeRows } from './sample-programme-rows.ts'
import type { SampleRows } from './sample-rows.ts'
import { buildScenarioRows } from './sample-scenario-rows.ts'
import { buildPassageRows, buildScoreRows } from './sample-score-rows.ts'

export type SampleContext = Pick<Context, 'database' | 'now' | 'newId' | 'person' | 'sampleFolder'>

/** How the work tells how far it is, and how it hears that it is no longer wanted. */
export type Following = { signal: AbortSignal; report: (event: ProgressEvent) => void }

/**
 * Fills an empty data folder with the sample programme, in one change.
 *
 * @returns the number of the entry in the trail
 * @throws Problem `already-filled` when there is a programme, `cancelled`, `file-not-readable`
 */
export async function createSample(
  context: SampleContext,
  following: Following,
): Promise<{ sequence: number }> {
  const sources = readSampleSources(context.sampleFolder)
  const change = { at: context.now(), by: context.person, action: 'create-sample' }
  const { sequence } = await recordChange(context.database, change, async (rows) => {
    const present = await rows.transaction.selectFrom('programme').select('id').executeTakeFirst()
    if (present !== undefined) throw new Problem('already-filled')
    await fill(rows, { sources, keys: new SampleKeys(context.newId) }, following)
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

type Filling = { sources: SampleSources; keys: SampleKeys }

/** Each builder defines the keys that the later ones look up, so their order is the way itself. */
const beforeStages = [buildProgrammeRows, buildPeopleRows, buildIdeaRows]
const afterStages = [buildPassageRows, buildScoreRows, buildPilotRows, buildScenarioRows, buildPaperRows]

async function fill(rows: RowWriter, { sources, keys }: Filling, { signal, report }: Following) {
  const total = beforeStages.length + afterStages.length
  const insertAll = async (builders: typeof beforeStages, start: number) => {
    for (const [index, build] of builders.entries()) {
      report({ kind: 'progress', phase: 'filling', done: start + index, total })
      await rows.breathe()
      if (signal.aborted) throw new Problem('cancelled')
      await insertTables(rows, build(sources, keys))
    }
  }
  await insertAll(beforeStages, 0)
  for (const stage of await createDefaultWay(rows, keys.newId, sources.programme.stagesFrom)) {
    keys.adopt(stage.templateId, stage.stage.id)
    for (const [templateId, id] of stage.criterionIds) keys.adopt(templateId, id)
  }
  await insertAll(afterStages, beforeStages.length)
}

async function insertTables(rows: RowWriter, tables: SampleRows) {
  for (const table of Object.keys(tables).filter((name) => isTableOf(tables, name))) {
    await insertTable(rows, table, tables)
  }
}

function isTableOf(step: SampleRows, name: string): name is RecordName {
  return Object.hasOwn(step, name)
}

async function insertTable<T extends RecordName>(rows: RowWriter, table: T, step: SampleRows) {
  const added: NewRow<T>[] | undefined = step[table]
  if (added !== undefined) await rows.insertMany(table, added)
}
