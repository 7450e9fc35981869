import { test } from './browser-host.ts'
import { workOnIdea } from './the-whole-way-ideas.ts'
import { openSampleProgramme, takeInWorkshop } from './the-whole-way-import.ts'
import { carryThroughStages } from './the-whole-way-scores.ts'
import { readWorkshopFile } from './the-whole-way-workshop.ts'

test('a workshop spreadsheet becomes a ranked portfolio and a council paper', async ({ host, start }) => {
  test.setTimeout(300_000)
  const file = await readWorkshopFile()
  const page = await start(host)
  await test.step('1 first start', () => openSampleProgramme(page))
  await test.step('2 import', () => takeInWorkshop(page, file))
  await test.step('3 ideas', () => workOnIdea(page, file))
  await test.step('4 stages and scores', () => carryThroughStages(page))
})
