import { cleanLine } from '../import/cell-text.ts'

/** One spelling for signs that look alike: case, blanks and kinds of dashes make no difference. */
export function foldSign(raw: string): string {
  return cleanLine(raw)
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, '')
}
