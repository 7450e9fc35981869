import { openDatabase } from '../../../main/database/open-database.ts'
import { recordChange } from '../../../main/database/record-change.ts'

/**
 * A program of its own on a data folder, to be killed: `node hold-folder.ts FOLDER FIRST`. Prints `open`, then after
 * each confirmed change its number; ends with code 3 and the problem's code when the folder is refused.
 */
const [folder = '', first = '1'] = process.argv.slice(2)
try {
  const { database } = await openDatabase(folder, 'test-child')
  process.stdout.write('open\n')
  for (let number = Number(first); Number(first) > 0; number += 1) {
    await recordChange(
      database,
      { at: '2026-01-01T00:00:00Z', by: 'child', action: 'test' },
      async (rows) => {
        const id = `row-${String(number).padStart(9, '0')}`
        await rows.insert('guideline', {
          id,
          position: number,
          title: `Leitlinie ${number}`,
          text: 'x'.repeat(300),
        })
        if (number % 3 === 0) await rows.update('guideline', id, { text: 'geändert' })
      },
    )
    process.stdout.write(`${number}\n`)
  }
  setInterval(() => undefined, 1000)
} catch (error) {
  process.stdout.write(`refused ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 3
}
