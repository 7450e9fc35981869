import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openDatabase } from '../../../main/database/open-database.ts'
import { checkTrail } from '../../../main/database/check-trail.ts'
import { holdFolder } from './holding-child.ts'

export type CrashReport = {
  kills: number
  confirmed: number
  /** Kills that left a change half written, to be taken back by the next start. */
  halfWritten: number
  lost: number[]
  brokenTrails: number
  damaged: number
}

/**
 * Kills a writing program again and again at changing moments and looks at what is left each time: every change that it
 * had confirmed is there, no other one is there in part, rows and trail agree, and the file is sound.
 *
 * @param rows of each change
 */
export async function crashAgainAndAgain(kills: number, rows = 1): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-crash-'))
  const report: CrashReport = { kills, confirmed: 0, halfWritten: 0, lost: [], brokenTrails: 0, damaged: 0 }
  const latest = rows === 1 ? 60 : 400
  for (let round = 0; round < kills; round += 1) {
    const child = holdFolder(folder, (await look(folder, report, rows)) + 1, rows)
    await child.firstLine
    await setTimeout((round * 37) % latest)
    await child.kill()
    const journal = statSync(join(folder, 'wegweiser.db-journal'), { throwIfNoEntry: false })
    if ((journal?.size ?? 0) > 0) report.halfWritten += 1
    const last = Number(child.lines.findLast((line) => /^\d+$/.test(line)) ?? 0)
    report.confirmed = Math.max(report.confirmed, last)
  }
  await look(folder, report, rows)
  rmSync(folder, { recursive: true, force: true })
  return report
}

/** @returns how many changes there are, which is also the number of the last one */
async function look(folder: string, report: CrashReport, rows: number): Promise<number> {
  const { database, connection, close } = await openDatabase(folder, 'test')
  const changes = await database
    .selectFrom('guideline')
    .select(['position', (of) => of.fn.countAll<number>().as('count')])
    .groupBy('position')
    .orderBy('position')
    .execute()
  for (let number = 1; number <= report.confirmed; number += 1)
    if (changes[number - 1]?.position !== number) report.lost.push(number)
  const trail = await checkTrail(database)
  const areWhole = changes.every(({ count }) => count === rows)
  if (trail.firstBroken !== null || trail.entries !== changes.length || !areWhole) report.brokenTrails += 1
  if (connection.pragma('integrity_check', { simple: true }) !== 'ok') report.damaged += 1
  await close()
  return changes.length
}
