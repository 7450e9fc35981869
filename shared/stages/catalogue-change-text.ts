import { formatNumber, type Language, text } from '../language/text.ts'
import { type CatalogueChange, isSameScale } from './catalogue-changes.ts'
import type { Scale } from './stage.ts'

/** A difference as a row of the table of differences. */
export type CatalogueChangeText = { criterion: string; what: string; before: string; after: string }

/**
 * A difference between two versions in words. Of a scale only what differs is told: its ends, or the steps that say
 * something else.
 *
 * @param groupNames of the groups, by id
 * @example
 * import { catalogueChangeText } from './catalogue-change-text.ts'
 * const change = { criterionId: 'c', name: 'Nutzen', what: 'threshold', before: null, after: 2.5 }
 * catalogueChangeText(change, 'de') // → { criterion: 'Nutzen', what: 'Grenzwert', before: '–', after: '2,5' }
 */
export function catalogueChangeText(
  change: CatalogueChange,
  language: Language,
  groupNames: ReadonlyMap<string, string> = new Map(),
): CatalogueChangeText {
  const row = { criterion: change.name, what: text(language, `catalogue.change.${change.what}`) }
  switch (change.what) {
    case 'added':
    case 'removed':
      return { ...row, before: '', after: '' }
    case 'name':
    case 'question':
      return { ...row, before: change.before, after: change.after }
    case 'kind':
      return {
        ...row,
        before: text(language, `catalogue.kind.${change.before}`),
        after: text(language, `catalogue.kind.${change.after}`),
      }
    case 'direction':
      return {
        ...row,
        before: text(language, `stages.meaning.${change.before}`),
        after: text(language, `stages.meaning.${change.after}`),
      }
    case 'scale':
      return {
        ...row,
        before: scaleText(change.before, change.after, language),
        after: scaleText(change.after, change.before, language),
      }
    case 'groups': {
      const tell = (ids: readonly string[] | null): string =>
        ids?.map((id) => groupNames.get(id) ?? id).join(', ') ?? text(language, 'catalogue.groups.all')
      return { ...row, before: tell(change.before), after: tell(change.after) }
    }
    case 'threshold':
    case 'weight':
      return {
        ...row,
        before: numberText(change.before, language),
        after: numberText(change.after, language),
      }
  }
}

function numberText(value: number | null, language: Language): string {
  return value === null ? '–' : formatNumber(value, language)
}

/** A scale where it differs from another one. */
function scaleText(scale: Scale, other: Scale, language: Language): string {
  const { name, minimum, maximum, step, steps } = scale
  const frame = text(language, 'catalogue.scale.frame', { name, minimum, maximum, step })
  if (!isSameScale({ ...scale, steps: [] }, { ...other, steps: [] })) return frame
  const differing = steps.filter(
    (one) =>
      !other.steps.some(
        ({ value, name: called, anchor }) =>
          value === one.value && called === one.name && anchor === one.anchor,
      ),
  )
  if (differing.length === 0) return '–'
  return differing
    .map(({ value, name: called, anchor }) =>
      [`${formatNumber(value, language)} = ${called}`, ...(anchor === undefined ? [] : [anchor])].join(': '),
    )
    .join('; ')
}
