import { z } from 'zod'
import type { Sheet } from '../import/sheet.ts'

/**
 * What a score sheet knows of itself. It lies signed in a sheet that nobody sees, so that a sheet that comes back is
 * recognised whatever was done to its rows and columns. Ideas are found again by their number, criteria by their heading.
 */
export const scoreSheetKey = z.object({
  format: z.literal(1),
  programmeId: z.string(),
  stageId: z.string(),
  catalogueId: z.string(),
  catalogueVersion: z.number(),
  raterId: z.string(),
  /** UTC, ISO. */
  issuedAt: z.string(),
  /** Name of the sheet that is filled in, and the headings of its columns of numbers and titles. */
  sheet: z.string(),
  numberHeader: z.string(),
  titleHeader: z.string(),
  ideas: z.array(z.object({ id: z.string(), number: z.string(), title: z.string() })),
  criteria: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      question: z.string(),
      header: z.string(),
      reasonHeader: z.string(),
      minimum: z.number(),
      maximum: z.number(),
      step: z.number(),
    }),
  ),
  /** What stood in the sheet already when it was issued; by idea and criterion, counted from 0. */
  given: z.array(z.tuple([z.number(), z.number(), z.string(), z.string()])),
})

export type ScoreSheetKey = z.infer<typeof scoreSheetKey>

/** First line of the hidden sheet, whatever its name. */
export const keyMark = 'wegweiser-score-sheet'

/** Far below what a cell holds, so that no program on the way has a reason to cut it. */
const lineLength = 16_000

/**
 * The key as plain ASCII, which every spreadsheet program hands back unchanged: the signature is over these very characters.
 */
export function encodeSheetKey(key: ScoreSheetKey): string {
  return JSON.stringify(key).replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The lines of the hidden sheet: mark, signature, then the key in pieces. */
export function linesOfKey(payload: string, signature: string): string[] {
  const pieces = Math.ceil(payload.length / lineLength)
  const cut = Array.from({ length: pieces }, (_, index) =>
    payload.slice(index * lineLength, (index + 1) * lineLength),
  )
  return [keyMark, signature, ...cut]
}

/** What a signature is checked against. */
export type FoundKey = { payload: string; signature: string }

/** The keys of a workbook that we issued, not yet checked; several where sheets were copied together, none in every other workbook. */
export function findSheetKeys(sheets: readonly Sheet[]): FoundKey[] {
  return sheets.flatMap(({ cells }) => {
    const lines = cells
      .filter(({ column }) => column === 1)
      .map(({ value }) => (value.kind === 'text' ? value.text : ''))
    return lines[0] === keyMark ? [{ signature: lines[1] ?? '', payload: lines.slice(2).join('') }] : []
  })
}

/** The content of a key; null when it is none any more. */
export function parseSheetKey(payload: string): ScoreSheetKey | null {
  try {
    return scoreSheetKey.safeParse(JSON.parse(payload)).data ?? null
  } catch {
    return null
  }
}
