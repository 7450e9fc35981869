import { checkTrail } from '../database/check-trail.ts'
import type { Command } from './command.ts'
import { withDatabase } from './with-database.ts'

/** Full check of the database and of the trail's chain; exit code 1 when either is broken. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'check [--data DIR] [--json]',
  options: {},
  positionals: [0, 0],
  run: ({ folder }) =>
    withDatabase(folder, async ({ database }, { opened }) => {
      const integrity = opened.connection.pragma('integrity_check', { simple: true })
      const trail = await checkTrail(database)
      const isSound = integrity === 'ok' && trail.firstBroken === null
      return {
        json: { integrity, trail },
        lines: [
          `Datenbank: ${String(integrity)}`,
          trail.firstBroken === null
            ? `Änderungsprotokoll: ${trail.entries} Einträge, lückenlos`
            : `Änderungsprotokoll: Eintrag ${trail.firstBroken} passt nicht zu seiner Prüfsumme`,
        ],
        isProblem: !isSound,
      }
    }),
}
