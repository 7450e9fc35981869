import type { CriterionView } from '../../shared/stages/catalogue-view.ts'

/**
 * What part of the whole a criterion has, 0 to 1; null for knock-out questions and when no weight is set.
 *
 * The arithmetic of the ranking lies in a later step; here the share is only shown beside the field it is typed into.
 */
export function weightShare(criterion: CriterionView, all: readonly CriterionView[]): number | null {
  const sum = all.reduce((total, { kind, weight }) => total + (kind === 'scored' ? weight : 0), 0)
  return criterion.kind === 'knock-out' || sum === 0 ? null : criterion.weight / sum
}
