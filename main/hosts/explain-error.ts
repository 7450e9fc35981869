import { isTextKey, type Language, text } from '../../shared/language/text.ts'
import { Problem } from '../../shared/problem.ts'

/** The one line that a person is told about an error at the start of a host: a known problem in its own words. */
export function explainError(error: unknown, language: Language = 'de'): string {
  if (error instanceof Problem) {
    const key = `problem.${error.code}`
    return isTextKey(key) ? text(language, key, error.values) : error.code
  }
  return error instanceof Error ? error.message : String(error)
}
