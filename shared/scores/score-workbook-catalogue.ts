import { cleanLine } from '../import/cell-text.ts'
import type { ReadFile } from '../import/sheet.ts'
import { criteriaOf, type CriteriaCatalogue } from '../stages/stage.ts'
import { criterionLikeness } from './score-workbook-criteria.ts'

const rowsLookedAt = 80
const longest = 120

/**
 * The catalogue whose criteria a file of scores names most, by the short texts in the first rows of its sheets. The first
 * of the list where none is named or several are named equally often.
 */
export function chooseCatalogue(
  file: ReadFile & { outcome: 'read' },
  catalogues: readonly CriteriaCatalogue[],
): CriteriaCatalogue | undefined {
  const texts = new Set(
    file.sheets.flatMap(({ cells }) =>
      cells
        .slice(0, rowsLookedAt * 100)
        .flatMap(({ row, value }) =>
          value.kind === 'text' && row <= rowsLookedAt && value.text.length <= longest
            ? [cleanLine(value.text)]
            : [],
        ),
    ),
  )
  const rated = catalogues.map((catalogue) => ({
    catalogue,
    share: shareNamed(catalogue, [...texts]),
  }))
  const most = Math.max(0, ...rated.map(({ share }) => share))
  return rated.find(({ share }) => share >= most)?.catalogue
}

/** Share of the criteria that one of the texts names, in full or shorter. */
function shareNamed(catalogue: CriteriaCatalogue, texts: readonly string[]): number {
  const criteria = criteriaOf(catalogue)
  const likeness = criteria.map(({ name }) =>
    Math.max(
      0,
      ...texts.map((text) => {
        const found = criterionLikeness(text, name)
        return found === undefined || found.how === 'renamed' ? 0 : found.score
      }),
    ),
  )
  return likeness.reduce((sum, one) => sum + one, 0) / Math.max(1, criteria.length)
}
