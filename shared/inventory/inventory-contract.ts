import { oc } from '@orpc/contract'
import { z } from 'zod'
import { problemErrors } from '../problem.ts'

const procedure = oc.errors(problemErrors)
const done = z.object({ sequence: z.number() })

export const existingProjectFields = z.object({
  name: z.string().trim().min(1).max(300),
  owner: z.string().trim().max(200),
  description: z.string().trim().max(10_000),
  state: z.string().trim().max(200),
  fieldIds: z.array(z.string()),
})

export type ExistingProjectFields = z.infer<typeof existingProjectFields>

/** A project with its own fields, as it is edited. */
export const existingProject = existingProjectFields.extend({ id: z.string(), revision: z.number() })

export type ExistingProject = z.infer<typeof existingProject>

export const existingProjectView = existingProject.extend({
  number: z.string(),
  /** The names of its fields of action. */
  fieldsOfAction: z.array(z.string()),
  /** How many ideas would extend it, and how many turned out to be it. */
  extendedBy: z.number(),
  sameAs: z.number(),
})

export type ExistingProjectView = z.infer<typeof existingProjectView>

export const inventoryContract = {
  /** What exists already, by number. */
  list: procedure.output(z.array(existingProjectView)),
  /** A project with the next free number. */
  add: procedure
    .input(z.object({ name: z.string().trim().min(1).max(300) }))
    .output(done.extend({ id: z.string(), number: z.string() })),
  /** @throws `changed-meanwhile` with the project as stored now */
  save: procedure
    .input(z.object({ id: z.string(), expectedRevision: z.number(), patch: existingProjectFields.partial() }))
    .output(done.extend({ revision: z.number() })),
  /** @throws `still-needed` when ideas refer to it */
  remove: procedure.input(z.object({ id: z.string() })).output(done),
}

/**
 * The number of the next project, in the way of those there are.
 *
 * @example
 * import { nextProjectNumber } from './inventory-contract.ts'
 * nextProjectNumber([]) // → 'B-01'
 * nextProjectNumber(['B-01', 'B-12']) // → 'B-13'
 */
export function nextProjectNumber(numbers: readonly string[]): string {
  const highest = numbers.reduce((most, number) => Math.max(most, Number(number.replace(/^\D+/, '')) || 0), 0)
  return `B-${String(highest + 1).padStart(2, '0')}`
}
