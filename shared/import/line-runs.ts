/**
 * Numbers of lines as a short text, neighbours drawn together like the pages of a list of sources: a large table names its
 * lines in a few characters. The order is kept.
 *
 * @example
 * import { writeLines } from './line-runs.ts'
 * writeLines([4, 5, 6, 9, 12, 13]) // → '4-6 9 12-13'
 * writeLines([]) // → ''
 */
export function writeLines(lines: readonly number[]): string {
  const runs: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const first = lines[at] ?? 0
    let last = first
    while (lines[at + 1] === last + 1) {
      last += 1
      at += 1
    }
    runs.push(first === last ? String(first) : `${first}-${last}`)
  }
  return runs.join(' ')
}

/**
 * The numbers behind the text of `writeLines`, in the same order.
 *
 * @example
 * import { readLines } from './line-runs.ts'
 * readLines('4-6 9 12-13') // → [4, 5, 6, 9, 12, 13]
 * readLines('') // → []
 */
export function readLines(text: string): number[] {
  const lines: number[] = []
  for (const run of text === '' ? [] : text.split(' ')) {
    const [first = 0, last = first] = run.split('-').map(Number)
    for (let line = first; line <= last; line += 1) lines.push(line)
  }
  return lines
}
