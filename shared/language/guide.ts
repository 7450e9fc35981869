import { guideDeCare } from './guide-de-care.ts'
import { guideDeStart } from './guide-de-start.ts'
import { guideDeWay } from './guide-de-way.ts'
import { guideDeDecide } from './guide-de-decide.ts'
import { guideEnCare } from './guide-en-care.ts'
import { guideEnDecide } from './guide-en-decide.ts'
import { guideEn } from './guide-en.ts'
import type { GuideChapter } from './guide-text.ts'
import type { Language } from './text.ts'

/** The user guide: the same chapters in the same order in both languages, the English ones shorter. */
export const guides: Record<Language, readonly GuideChapter[]> = {
  de: [...guideDeStart, ...guideDeWay, ...guideDeDecide, ...guideDeCare],
  en: [...guideEn, ...guideEnDecide, ...guideEnCare],
}
