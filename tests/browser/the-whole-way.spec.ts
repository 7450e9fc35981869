import { test } from './browser-host.ts'
import { workOnIdea } from './the-whole-way-ideas.ts'
import { openSampleProgramme, takeInWorkshop } from './the-whole-way-import.ts'
import { lookAtOverview, readFunnel } from './the-whole-way-overview.ts'
import { writePaper } from './the-whole-way-paper.ts'
import { askForMoney, choosePilot, readRanking } from './the-whole-way-portfolio.ts'
import { compareWithCommandLine } from './the-whole-way-restart.ts'
import { carryThroughStages } from './the-whole-way-scores.ts'
import { exportWorkbook } from './the-whole-way-workbook.ts'
import { readWorkshopFile } from './the-whole-way-workshop.ts'

test('a workshop spreadsheet becomes a ranked portfolio and a council paper', async ({ host, start }) => {
  test.setTimeout(300_000)
  const file = await readWorkshopFile()
  const page = await start(host)
  await test.step('1 first start', () => openSampleProgramme(page))
  const funnel = await readFunnel(page)
  await test.step('2 import', () => takeInWorkshop(page, file))
  await test.step('3 ideas', () => workOnIdea(page, file))
  await test.step('4 stages and scores', () => carryThroughStages(page))
  const ranking = await test.step('5 ranking', () => readRanking(page))
  await test.step('5 the same at the command line', () => compareWithCommandLine(page, host, ranking))
  await test.step('5 pilot and reserve', () => choosePilot(page))
  const money = await test.step('6 budget', () => askForMoney(page))
  await test.step('7 paper', () => writePaper(page, { ranking, money }))
  await test.step('8 workbook', () => exportWorkbook(page, ranking))
  await test.step('9 overview', () => lookAtOverview(page, funnel))
})
