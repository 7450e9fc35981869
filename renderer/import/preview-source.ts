import { mostAtOnce, type PreviewLine } from '../../shared/import/preview-contract.ts'
import { client } from '../api.ts'
import { useShown } from '../parts/use-shown.ts'

/** The edition of a preview that lines and pairs are asked of. */
export type PreviewSource = {
  uploadId: string
  edition: string
  /** The program holds this edition no longer. */
  onGone: () => void
}

/** Finds the lines of a table by their number, as soon as they are there. */
export function usePreviewLines(
  { uploadId, edition, onGone }: PreviewSource,
  table: string,
  wanted: readonly number[],
): (line: number) => PreviewLine | undefined {
  return useShown({
    state: edition,
    wanted,
    load: async (lines) => {
      const order = { uploadId, edition, table, lines: lines.slice(0, mostAtOnce) }
      const loaded = await client.import.lines(order)
      return loaded && new Map(loaded.map((line) => [line.idea.line, line]))
    },
    onGone,
  })
}
