import { z } from 'zod'

/** The tables among the sample's sources, by the name of their part; what each holds is told in their README. */

const text = z.string()
const key = z.string().min(1)
const optionalKey = z.string().transform((cell) => (cell === '' ? null : cell))
const date = z.iso.date()
const optionalDate = z.union([date, z.literal('').transform(() => null)])
const whole = z.string().regex(/^\d+$/).transform(Number)
const optionalWhole = z.union([whole, z.literal('').transform(() => null)])
const keyList = z.string().transform((cell) => cell.split(',').filter((one) => one !== ''))
const yesNo = z.enum(['ja', 'nein']).transform((cell) => cell === 'ja')

const marks = z.record(z.string(), z.string())

/** Criteria have their own ids as headings; `idea`, `rater` and `reason` stand around them. */
const scores = z.array(
  z.object({ idea: key, rater: key, reason: text }).catchall(z.string()).transform(splitMarks),
)

function splitMarks(row: { idea: string; rater: string; reason: string; [criterion: string]: string }) {
  const { idea, rater, reason, ...cells } = row
  return { idea, rater, reason, marks: marks.parse(cells) }
}

export const sampleTables = {
  meetings: z.array(
    z.object({
      key,
      body: key,
      heldOn: date,
      time: key,
      place: key,
      state: z.enum(['scheduled', 'invited', 'held', 'cancelled']),
    }),
  ),
  inventory: z.array(
    z.object({ number: key, name: key, owner: key, fieldsOfAction: keyList, description: key, state: key }),
  ),
  workshops: z.array(
    z.object({
      number: key,
      title: key,
      heldOn: date,
      place: key,
      district: key,
      workingGroup: optionalKey,
      facilitator: key,
      participants: whole,
    }),
  ),
  people: z.array(
    z.object({
      number: key,
      givenName: key,
      familyName: key,
      email: key,
      phone: text,
      district: key,
      purpose: key,
      consentText: key,
      consentOn: date,
      consentChannel: key,
      mayBeNamed: yesNo,
      retainUntil: date,
    }),
  ),
  attendance: z.array(z.object({ person: key, workshop: key })),
  ideas: z.array(
    z.object({
      number: key,
      title: key,
      text,
      fieldsOfAction: keyList,
      workshop: key,
      suggestedOn: date,
      row: whole,
      costAsWritten: text,
      costLowEuro: optionalWhole,
      costHighEuro: optionalWhole,
      costPer: z.enum(['', 'year']),
      relation: z.enum(['new', 'extends', 'exists']),
      existingProject: optionalKey,
      points: optionalWhole,
    }),
  ),
  ideaAuthors: z.array(z.object({ idea: key, person: key })),
  originFiles: z.array(
    z.object({
      workshop: key,
      file: key,
      sheet: optionalKey,
      headerRow: whole,
      titleColumn: key,
      textColumn: key,
      fieldColumn: key,
      costColumn: key,
      pointsColumn: key,
    }),
  ),
  raters: z.array(z.object({ number: key, name: key, workingGroup: optionalKey, organisation: key })),
  scoresSuitability: scores,
  scoresWorkingGroups: scores,
  scoresIdeaCheck: scores,
  passages: z.array(
    z.object({
      idea: key,
      stage: z.enum(['suitability', 'working-groups', 'idea-check']),
      outcome: z.enum(['open', 'passed', 'stopped']),
      reason: text,
      decidedOn: optionalDate,
    }),
  ),
  standings: z.array(
    z.object({ idea: key, standing: z.enum(['pilot', 'reserve']), reason: key, since: date, by: key }),
  ),
  payers: z.array(
    z.object({
      key,
      name: key,
      fundingTrack: z.enum(['city-budget', 'business-plan', 'grant']),
      body: optionalKey,
    }),
  ),
  budget: z.array(
    z.object({
      pilot: key,
      payer: key,
      year: whole,
      kind: z.enum([
        'expense',
        'income',
        'investment-payment',
        'investment-receipt',
        'commitment-authorisation',
      ]),
      account: key,
      amountEuro: whole,
      state: z.enum(['requested', 'drafted', 'approved', 'rejected']),
      blockedEuro: whole,
      condition: text,
      note: text,
    }),
  ),
  costPlans: z.array(z.object({ idea: key, payer: key, year: whole, amountEuro: whole })),
}
