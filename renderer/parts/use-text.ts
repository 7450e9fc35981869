import { text, type Language, type TextKey, type TextValues } from '../../shared/language/text.ts'
import { usePreferences } from '../preferences.ts'

export type Say = (key: TextKey, values?: TextValues) => string

/** The sentences of the program in the language of this window: `const say = useText()`, `say('action.save')`. */
export function useText(): Say {
  const { language } = usePreferences()
  return (key, values) => text(language, key, values)
}

export function useLanguage(): Language {
  return usePreferences().language
}
