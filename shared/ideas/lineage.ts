import { z } from 'zod'
import { evidenceView } from './idea.ts'

/** How an idea lives on in another: as the same, as part of something larger, or as one of its parts. */
export const lineageKinds = ['merged', 'bundled', 'split'] as const
export type LineageKind = (typeof lineageKinds)[number]

/** The other idea of a lineage, with all that it brings along. */
export const relatedIdea = z.object({
  kind: z.enum(lineageKinds),
  id: z.string(),
  number: z.string(),
  title: z.string(),
  text: z.string(),
  authorCount: z.number(),
  evidence: z.array(evidenceView),
  decidedAt: z.string(),
  decidedBy: z.string(),
})

export type RelatedIdea = z.infer<typeof relatedIdea>

export const ideaLineageView = z.object({
  /** Ideas that live on in this one. */
  absorbed: z.array(relatedIdea),
  /** Ideas that this one lives on in. */
  survivors: z.array(relatedIdea),
})

export type IdeaLineageView = z.infer<typeof ideaLineageView>

const pairSide = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  text: z.string(),
  workshop: z.string().nullable(),
})

/** Two ideas of the catalogue that look the same; the reason is a key of the language files with its values. */
export const cataloguePair = z.object({
  kind: z.enum(['exact', 'near']),
  score: z.number(),
  reason: z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  one: pairSide,
  other: pairSide,
})

export type CataloguePair = z.infer<typeof cataloguePair>
