/** How far people agree, in a word; `unknown` where the measure is not defined. */
export const agreementWords = ['strong', 'medium', 'weak', 'none', 'unknown'] as const

export type AgreementWord = (typeof agreementWords)[number]

/**
 * From which value on a word is used. Alpha after Krippendorff (Content Analysis, 4th ed. 2019, chapter 12): 0.8 is good
 * enough to rely on, 0.667 for careful conclusions; 0 is what lots would give. Kendall's W after Schmidt (1997), Decision
 * Sciences 28:763–774: 0.7 is strong, 0.5 moderate, 0.3 weak agreement.
 */
export const agreementThresholds = {
  alpha: { strong: 0.8, medium: 0.667, weak: 0 },
  w: { strong: 0.7, medium: 0.5, weak: 0.3 },
} as const

/**
 * The word for a measure of agreement. A weak agreement begins above its threshold in the case of alpha, because 0 is chance
 * itself.
 *
 * @example
 * import { agreementWord } from './agreement-words.ts'
 * [0.8, 0.7, 0.2, 0, -0.1, null].map((alpha) => agreementWord('alpha', alpha)) // → ["strong", "medium", "weak", "none", "none", "unknown"]
 * [0.7, 0.5, 0.3, 0.29].map((w) => agreementWord('w', w)) // → ["strong", "medium", "weak", "none"]
 */
export function agreementWord(measure: 'alpha' | 'w', value: number | null): AgreementWord {
  if (value === null) return 'unknown'
  const { strong, medium, weak } = agreementThresholds[measure]
  if (value >= strong) return 'strong'
  if (value >= medium) return 'medium'
  return measure === 'alpha' ? (value > weak ? 'weak' : 'none') : value >= weak ? 'weak' : 'none'
}
