import { z } from 'zod'

/** The exit rule of a stage as it is stored and as it travels; its meaning is told in `stage.ts`. */
export const exitRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all-knock-outs-hold') }),
  z.object({ kind: z.literal('value-at-least'), value: z.number().min(0).max(1) }),
  z.object({ kind: z.literal('best-with-ties'), count: z.number().int().min(1) }),
  z.object({ kind: z.literal('by-hand') }),
])
