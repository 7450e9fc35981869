import type { Say } from './use-text.ts'

/** The ends of a scale and which of them is which, in words, such as „1 bis 6, 1 ist am besten“. */
export function tellScale(
  { minimum, maximum, isReversed }: { minimum: number; maximum: number; isReversed: boolean },
  say: Say,
): string {
  return say(isReversed ? 'evidence.scale.reversed' : 'evidence.scale', { minimum, maximum })
}
