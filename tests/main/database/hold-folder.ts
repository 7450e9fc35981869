import { openDatabase } from '../../../main/database/open-database.ts'
import { recordChange, recordLargeChange } from '../../../main/database/record-change.ts'

/**
 * A program of its own on a data folder, to be killed: `node hold-folder.ts FOLDER FIRST ROWS`. Prints `open`, then after
 * each confirmed change of so many rows its number; ends with code 3 and the problem's code when the folder is refused.
 */
const [folder = '', first = '1', count = '1'] = process.argv.slice(2)
const record = count === '1' ? recordChange : recordLargeChange
try {
  const { database } = await openDatabase(folder, 'test-child')
  process.stdout.write('open\n')
  for (let number = Number(first); Number(first) > 0; number += 1) {
    await record(database, { at: '2026-01-01T00:00:00Z', by: 'child', action: 'test' }, async (rows) => {
      const id = `row-${String(number).padStart(9, '0')}`
      await rows.insertMany(
        'guideline',
        Array.from({ length: Number(count) }, (_, at) => ({
          id: `${id}-${at}`,
          position: number,
          title: `Leitlinie ${number}`,
          text: 'x'.repeat(count === '1' ? 300 : 3000),
        })),
      )
      if (number % 3 === 0) await rows.update('guideline', `${id}-0`, { text: 'geändert' })
    })
    process.stdout.write(`${number}\n`)
  }
  setInterval(() => undefined, 1000)
} catch (error) {
  process.stdout.write(`refused ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 3
}
