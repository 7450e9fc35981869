import type { Selection } from '../../shared/ranking/robustness-finding.ts'

/**
 * What stands in the right margin of the heat map, by place: whether an idea is selected (or funded) now and in which
 * share of the runs; null for an idea that cannot be funded at all.
 */
export type MapMargin = { kind: 'selected' | 'funded'; entries: readonly (Selection | null)[] }
