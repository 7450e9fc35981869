import { z } from 'zod'
import { parseSampleTable } from './sample-table.ts'
import { sampleTables } from './sample-tables.ts'
import { sampleTrees } from './sample-trees.ts'

const sources = z.object({ ...sampleTables, ...sampleTrees })

/** Everything the sample programme is made of, checked; keys are still the readable ones (`I-042`, `WS-07`). */
export type SampleSources = z.infer<typeof sources>

/** File of each part, inside `build/sample-data/`. */
export const sampleFileNames: readonly string[] = [
  ...Object.keys(sampleTables).map((name) => `${kebab(name)}.csv`),
  ...Object.keys(sampleTrees).map((name) => `${kebab(name)}.json`),
]

/**
 * Checks the texts of the sample's files.
 *
 * @param readText gives the text of a file by its name
 * @throws RangeError naming file and place when something does not fit
 */
export function parseSampleSources(readText: (fileName: string) => string): SampleSources {
  const parts: Record<string, unknown> = {}
  for (const name of Object.keys(sampleTables)) {
    const fileName = `${kebab(name)}.csv`
    parts[name] = inFile(fileName, () => parseSampleTable(readText(fileName)))
  }
  for (const name of Object.keys(sampleTrees)) {
    const fileName = `${kebab(name)}.json`
    parts[name] = inFile(fileName, (): unknown => JSON.parse(readText(fileName)))
  }
  const checked = sources.safeParse(parts)
  if (checked.success) return checked.data
  throw new RangeError(z.prettifyError(checked.error))
}

function inFile<T>(fileName: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new RangeError(`${fileName}: ${why}`, { cause: error })
  }
}

/**
 * The name of a part as the name of its file.
 *
 * @example
 * import { kebab } from './sample-sources.ts'
 * kebab('scoresIdeaCheck') // → "scores-idea-check"
 */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
