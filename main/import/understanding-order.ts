import { decidePersonalData } from '../../shared/import/personal-decisions.ts'
import type { HiddenParts } from '../../shared/import/hidden-parts.ts'
import type { ReadFile } from '../../shared/import/sheet.ts'
import type { MappingTemplate } from '../../shared/import/template.ts'
import { understandFile } from '../../shared/import/understand.ts'
import type { Corrections, KnownIdea, Understanding } from '../../shared/import/understanding.ts'

/** Everything that the understanding of a file rests on beside the file, as it is handed to the thread that does it. */
export type UnderstandingTask = {
  corrections: Corrections
  templates: readonly MappingTemplate[]
  /** A mapping that the person names outright. */
  mapping?: MappingTemplate
  against: readonly KnownIdea[]
  withoutDuplicates: boolean
  hiddenParts: HiddenParts
}

export type UnderstandingOrder = UnderstandingTask & { file: Extract<ReadFile, { outcome: 'read' }> }

/** Understands the file and applies what the person decided about personal data. */
export function understandOrder({ file, corrections, ...options }: UnderstandingOrder): Understanding {
  return decidePersonalData(understandFile(file, { corrections, ...options }), corrections)
}
