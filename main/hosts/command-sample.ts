import { createSample } from '../overview/create-sample.ts'
import type { Command } from './command.ts'
import { withDatabase } from './with-database.ts'

/** Fills an empty data folder with the sample programme. */
export const sampleCommand: Command = {
  name: 'sample',
  usage: 'sample [--data DIR] [--json]',
  options: {},
  positionals: [0, 0],
  run: ({ folder }) =>
    withDatabase(folder, async (context) => {
      const following = { signal: new AbortController().signal, report: () => undefined }
      const { sequence } = await createSample(context, following)
      return { json: { sequence }, lines: [`Das Beispielprogramm liegt jetzt in ${folder}.`] }
    }),
}
