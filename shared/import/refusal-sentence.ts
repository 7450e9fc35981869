import { isTextKey, type Language, text } from '../language/text.ts'
import type { ReadFile } from './sheet.ts'

type Refusal = Pick<Extract<ReadFile, { outcome: 'refused' }>, 'reason' | 'detail'>

/**
 * Why a file is not read and how to save it anew, in words. Where the detail tells more than the reason alone (what the file
 * holds in truth, what is damaged), so does the sentence.
 *
 * @example
 * import { refusalSentence } from './refusal-sentence.ts'
 * refusalSentence({ reason: 'empty-file' }, 'en') // → 'The file is empty.'
 * refusalSentence({ reason: 'ending-does-not-fit', detail: { content: 'workbook', ending: 'csv' } }, 'en') // → 'This is an Excel workbook, but the file name ends in “.csv”. Please change the ending to “.xlsx”, or save the file as .xlsx in Excel.'
 */
export function refusalSentence({ reason, detail = {} }: Refusal, language: Language): string {
  const finer = `refusal.${reason}.${detail['content'] ?? detail['why']}`
  return text(language, isTextKey(finer) ? finer : `refusal.${reason}`, detail)
}
