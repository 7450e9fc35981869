import { z } from 'zod'

/** The nested files among the sample's sources, by the name of their part; what each holds is told in their README. */

const key = z.string().min(1)
const count = z.number().int().nonnegative()
const date = z.iso.date()

const votes = z.object({
  group: key,
  /** Number of the resolution item; absent: the paper as a whole. */
  item: key.optional(),
  yes: count,
  no: count,
  abstention: count,
  biased: count,
})

export const sampleTrees = {
  programme: z.object({
    name: key,
    city: key,
    utilities: key,
    /** Since when the criteria of the stages stand. */
    stagesFrom: date,
    vision: key,
    mission: key,
    guidelines: z.array(z.object({ key, title: key, text: key })),
    fieldsOfAction: z.array(z.object({ key, name: key, description: key })),
    workingGroups: z.array(z.object({ key, name: key, shortName: key, weight: z.number().nonnegative() })),
    principles: z.array(key),
  }),
  bodies: z.object({
    bodies: z.array(
      z.object({
        key,
        name: key,
        shortName: key,
        kind: z.enum(['council', 'main-committee', 'committee']),
        votingMembers: count,
        summonsDays: count,
        handInDays: count,
        usualWeekday: key,
        usualTime: key,
      }),
    ),
    politicalGroups: z.array(z.object({ key, name: key, seats: count })),
  }),
  consentTexts: z.record(z.string(), z.object({ validFrom: date, legalBasis: key, text: key })),
  pilots: z.array(
    z.object({
      number: key,
      idea: key,
      mergedIdeas: z.array(key),
      startOrder: count,
      chosenOn: date,
      chosenBy: key,
      title: key,
      lead: key,
      partners: z.array(key),
      summary: key,
      reason: key,
    }),
  ),
  papers: z.array(
    z.object({
      number: key,
      reference: key,
      kind: z.enum(['resolution', 'information']),
      subject: key,
      isPublic: z.boolean(),
      leadOffice: key,
      author: key,
      draftedOn: date,
      state: z.enum(['draft', 'submitted', 'decided']),
      pilots: z.array(key),
      resolutionItems: z.array(z.object({ key, text: key })),
      sections: z.array(z.object({ kind: key, heading: key, text: key })),
      annexes: z.array(key),
      consultations: z.array(
        z.object({
          meeting: key,
          role: z.enum(['hearing', 'preliminary', 'decision', 'information']),
          isPublic: z.boolean(),
          agendaNumber: z.string(),
          state: z.enum(['planned', 'done']),
          result: z.string(),
          decidedText: z.string(),
          votes: z.array(votes),
        }),
      ),
    }),
  ),
  scenarios: z.array(
    z.object({
      name: key,
      stage: key,
      costBasis: z.enum(['low', 'middle', 'high']),
      firstYear: count,
      yearCount: count,
      budgets: z.array(z.object({ payer: key, year: count, amountEuro: count })),
    }),
  ),
}
