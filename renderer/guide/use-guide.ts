import { guides } from '../../shared/language/guide.ts'
import type { GuideChapter } from '../../shared/language/guide-text.ts'
import { useLanguage } from '../parts/use-text.ts'

/** The chapters in the language of this window. */
export function useGuide(): readonly GuideChapter[] {
  return guides[useLanguage()]
}

export function useChapterTitle(): (id: string) => string {
  const guide = useGuide()
  return (id) => guide.find((chapter) => chapter.id === id)?.title ?? id
}
