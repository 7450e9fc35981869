import { startNodeProcess } from '../run-isolated.ts'
import type { Context } from '../context.ts'
import { assemble, type Assembly } from './assemble.ts'

/** Opens the data folder for one command and closes it again, whatever happens. */
export async function withDatabase<T>(
  folder: string,
  work: (context: Context, assembly: Assembly) => Promise<T>,
): Promise<T> {
  const assembly = await assemble({ folder, host: 'command-line', startProcess: startNodeProcess })
  try {
    return await work({ ...assembly.needs, person: assembly.needs.defaultPerson }, assembly)
  } finally {
    await assembly.close()
  }
}
