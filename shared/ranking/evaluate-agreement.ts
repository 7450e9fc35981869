import { z } from 'zod'
import { intraclassCorrelations, type IntraclassCorrelations } from '../scores/agreement-icc.ts'
import { kendallW } from '../scores/agreement-kendall-w.ts'
import { alphaMetrics, krippendorffAlpha, type AlphaMetric } from '../scores/agreement-krippendorff-alpha.ts'
import { tableShape } from './case-shapes.ts'
import { rankCorrelation, type RankCorrelation } from './rank-correlation.ts'

const listShape = z.array(z.number().nullable())

const agreementShape = z.discriminatedUnion('statistic', [
  z.object({ statistic: z.literal('kendallW'), ratings: tableShape }),
  z.object({
    statistic: z.literal('krippendorffAlpha'),
    ratings: tableShape,
    metrics: z.array(z.enum(alphaMetrics)).default(['nominal', 'ordinal', 'interval']),
  }),
  z.object({ statistic: z.literal('icc'), ratingsBySubject: tableShape }),
  z
    .object({ statistic: z.literal('rankCorrelation'), a: listShape, b: listShape })
    .refine(({ a, b }) => a.length === b.length, 'a and b differ in length'),
])

type Table = z.infer<typeof tableShape>

export type AgreementAnswer =
  | { w: number | null; chi2: number | null; df: number; p: number | null; items: number }
  | { alpha: Partial<Record<AlphaMetric, number | null>>; units: number; pairable: number }
  | IntraclassCorrelations
  | RankCorrelation

/**
 * Answers one reference case of the family "agreement".
 *
 * @throws ZodError, RangeError when the case is malformed.
 * @example
 * import { evaluateAgreement } from './evaluate-agreement.ts'
 * evaluateAgreement({ statistic: 'kendallW', ratings: [[3, 3], [3, 3]] }) // → {"w": null, "chi2": null, "df": 1, "p": null, "items": 2}
 * evaluateAgreement({ statistic: 'krippendorffAlpha', ratings: [[1, 2], [1, 2]], metrics: ['interval'] }) // → {"alpha": {"interval": 1}, "units": 2, "pairable": 4}
 */
export function evaluateAgreement(input: unknown): AgreementAnswer {
  const parsed = agreementShape.parse(input)
  switch (parsed.statistic) {
    case 'kendallW': {
      const { w, chiSquare, degrees, probability, items } = kendallW(byRater(parsed.ratings))
      return { w, chi2: chiSquare, df: degrees, p: probability, items }
    }
    case 'krippendorffAlpha':
      return alphas(byRater(parsed.ratings), parsed.metrics)
    case 'icc':
      return intraclassCorrelations(transposed(byRater(parsed.ratingsBySubject)))
    case 'rankCorrelation':
      return rankCorrelation(parsed.a, parsed.b)
  }
}

function alphas(ratings: readonly number[][], metrics: readonly AlphaMetric[]): AgreementAnswer {
  const { units, pairable } = krippendorffAlpha(ratings, 'nominal')
  const alpha = Object.fromEntries(
    metrics.map((metric) => [metric, krippendorffAlpha(ratings, metric).alpha]),
  )
  return { alpha, units, pairable }
}

function byRater(table: Table): number[][] {
  return table.map((row) => row.map((mark) => mark ?? Number.NaN))
}

function transposed(table: readonly number[][]): number[][] {
  return Array.from({ length: table[0]?.length ?? 0 }, (_, column) =>
    table.map((row) => row[column] ?? Number.NaN),
  )
}
