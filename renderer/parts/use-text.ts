import { useCallback } from 'react'
import { text, type Language, type TextKey, type TextValues } from '../../shared/language/text.ts'
import { usePreferences } from '../preferences.ts'

export type Say = (key: TextKey, values?: TextValues) => string

/**
 * The sentences of the program in the language of this window: `const say = useText()`, `say('action.save')`. The function
 * stays the same as long as the language does, so that it may stand among the dependencies of a memo.
 */
export function useText(): Say {
  const { language } = usePreferences()
  return useCallback((key, values) => text(language, key, values), [language])
}

export function useLanguage(): Language {
  return usePreferences().language
}
