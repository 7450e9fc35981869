/** So many different texts are remembered; a column with more of them hardly repeats itself. */
const most = 2_000

/**
 * The same function with a memory for texts that it met before: in a column of fields of action or amounts most texts
 * recur. Give it answers that nobody changes, and let it go with the column that it was made for.
 *
 * @example
 * import { oncePerText } from './once-per-text.ts'
 * const lengthOf = oncePerText((text) => text.length)
 * ['Klima', 'Bildung', 'Klima'].map(lengthOf) // → [5, 7, 5]
 */
export function oncePerText<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = read(text)
    if (answers.size < most) answers.set(text, answer)
    return answer
  }
}
