import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openDatabase } from '../../../main/database/open-database.ts'
import { checkTrail } from '../../../main/database/check-trail.ts'
import { holdFolder } from './holding-child.ts'

export type CrashReport = {
  kills: number
  confirmed: number
  lost: number[]
  brokenTrails: number
  damaged: number
}

/**
 * Kills a writing program again and again at changing moments and looks at what is left each time: every change that it
 * had confirmed is there, rows and trail agree, and the file is sound.
 */
export async function crashAgainAndAgain(kills: number): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-crash-'))
  const report: CrashReport = { kills, confirmed: 0, lost: [], brokenTrails: 0, damaged: 0 }
  for (let round = 0; round < kills; round += 1) {
    const child = holdFolder(folder, (await look(folder, report)) + 1)
    await child.firstLine
    await setTimeout((round * 37) % 60)
    await child.kill()
    const last = Number(child.lines.findLast((line) => /^\d+$/.test(line)) ?? 0)
    report.confirmed = Math.max(report.confirmed, last)
  }
  await look(folder, report)
  rmSync(folder, { recursive: true, force: true })
  return report
}

/** @returns how many rows there are, which is also the number of the last one */
async function look(folder: string, report: CrashReport): Promise<number> {
  const { database, connection, close } = await openDatabase(folder, 'test')
  const numbers = await database.selectFrom('guideline').select('position').orderBy('position').execute()
  for (let number = 1; number <= report.confirmed; number += 1)
    if (numbers[number - 1]?.position !== number) report.lost.push(number)
  const trail = await checkTrail(database)
  if (trail.firstBroken !== null || trail.entries !== numbers.length) report.brokenTrails += 1
  if (connection.pragma('integrity_check', { simple: true }) !== 'ok') report.damaged += 1
  await close()
  return numbers.length
}
