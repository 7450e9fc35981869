import type { Command } from '../hosts/command.ts'
import { withDatabase } from '../hosts/with-database.ts'
import { writeArgumentFile } from '../hosts/write-argument-file.ts'
import { WrongUsage } from '../hosts/wrong-usage.ts'
import { findPaperByName } from './paper-store.ts'
import { writePaperFile } from './write-paper.ts'

const usage = 'paper NUMBER --out FILE.docx [--data DIR] [--json]'

/** Writes one paper as Word: `wegweiser paper "B 26/0123" --out Vorlage.docx`, or `paper V-02` for a draft. */
export const paperCommand: Command = {
  name: 'paper',
  usage,
  options: { out: { type: 'string' } },
  positionals: [1, 1],
  run: ({ folder, positionals, values }) => {
    const [number = ''] = positionals
    const { out } = values
    if (typeof out !== 'string' || out === '') throw new WrongUsage(usage)
    return withDatabase(folder, async ({ database }) => {
      const { id } = await findPaperByName(database, number)
      const { bytes } = await writePaperFile(database, id)
      const file = writeArgumentFile(out, bytes)
      return { json: { paper: number, file, bytes: bytes.length }, lines: [file] }
    })
  },
}
