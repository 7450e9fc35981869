import { createContext, useCallback, useContext } from 'react'
import { text, type Language, type TextKey, type TextValues } from '../../shared/language/text.ts'
import { usePreferences } from '../preferences.ts'

export type Say = (key: TextKey, values?: TextValues) => string

/** The language of a part that is not for this window, such as a picture for a paper; null: that of the window. */
export const OtherLanguage = createContext<Language | null>(null)

/**
 * The sentences of the program in the language of this window: `const say = useText()`, `say('action.save')`. The function
 * stays the same as long as the language does, so that it may stand among the dependencies of a memo.
 */
export function useText(): Say {
  const language = useLanguage()
  return useCallback((key, values) => text(language, key, values), [language])
}

export function useLanguage(): Language {
  const { language } = usePreferences()
  return useContext(OtherLanguage) ?? language
}
