import { isTextKey, type Language, text, type TextValues } from './language/text.ts'

/**
 * A known problem in words: what is wrong and what to do next. What still needs a record is counted by table in the values
 * and told in words here.
 *
 * @example
 * import { problemSentence } from './problem-sentence.ts'
 * problemSentence({ code: 'still-needed', values: { name: 'Klima', ideaField: 3, workshop: 1 } }, 'en') // → '“Klima” is still needed and stays: 3 ideas, 1 workshop.'
 * problemSentence({ code: 'no-such-idea', values: { idea: 'I-999' } }, 'en') // → 'There is no idea “I-999”.'
 */
export function problemSentence(
  { code, values }: { code: string; values: TextValues },
  language: Language,
): string {
  const key = `problem.${code}`
  if (!isTextKey(key)) return code
  const isNeeded = code === 'still-needed' || code === 'rater-needed'
  return text(language, key, isNeeded ? { ...values, uses: tellUses(values, language) } : values)
}

function tellUses(values: TextValues, language: Language): string {
  return Object.entries(values)
    .flatMap(([table, count]) => {
      const key = `uses.${table}`
      return isTextKey(key) ? [text(language, key, { count })] : []
    })
    .join(', ')
}
