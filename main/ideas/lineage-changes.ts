import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import { type Change, recordChange } from '../database/record-change.ts'
import type { RowWriter } from '../database/row-writer.ts'
import {
  absorbIdeas,
  addBundle,
  addToBundle,
  copyFields,
  plainIdea,
  tellApart,
} from '../import/idea-lineage.ts'
import { formatIdeaNumber, nextIdeaCount } from '../import/idea-number.ts'
import { cellRows, listOriginCells } from '../import/origin-cells.ts'
import { findIdea } from './idea-store.ts'

type Writer = Pick<Context, 'database' | 'now' | 'newId' | 'person'>
type Done = { sequence: number }
type DoneAs = Done & { id: string; number: string }

function begin({ now, person, newId }: Writer, action: string) {
  const at = now()
  const details: Record<string, string | number> = {}
  return { change: { at, by: person, action, details } satisfies Change, deciding: { at, by: person, newId } }
}

/** One idea survives, the others live on in it. @throws as `absorbIdeas` */
export async function mergeIdeas(
  context: Writer,
  { survivorId, absorbedIds }: { survivorId: string; absorbedIds: readonly string[] },
): Promise<Done> {
  const { change, deciding } = begin(context, 'merge-ideas')
  const { sequence } = await recordChange(context.database, change, async (rows) => {
    await absorbIdeas(rows, { kind: 'merged', survivorIds: [survivorId], absorbedIds }, deciding)
    change.details['survivor'] = await numberOf(rows, survivorId)
    change.details['absorbed'] = (await Promise.all(absorbedIds.map((id) => numberOf(rows, id)))).join(', ')
  })
  return { sequence }
}

/** A new idea above others: it takes over their fields of action; they live on in it. @throws as `absorbIdeas` */
export async function bundleIdeas(
  context: Writer,
  { title, text, memberIds }: { title: string; text: string; memberIds: readonly string[] },
): Promise<DoneAs> {
  const { change, deciding } = begin(context, 'bundle-ideas')
  const { result, sequence } = await recordChange(context.database, change, async (rows) => {
    const bundle = await addBundle(rows, { title, text }, deciding)
    await addToBundle(rows, { bundleId: bundle.id, memberIds }, deciding)
    Object.assign(change.details, { number: bundle.number, count: memberIds.length })
    return bundle
  })
  return { sequence, ...result }
}

/**
 * New ideas in place of one. Each part takes over workshop, day, fields of action, authors and origins, so that it still
 * knows where it came from; costs and evidence belong to the whole and stay there.
 *
 * @throws as `absorbIdeas`
 * @returns the first of the parts
 */
export async function splitIdea(
  context: Writer,
  { id, parts }: { id: string; parts: readonly { title: string; text: string }[] },
): Promise<DoneAs> {
  const { change, deciding } = begin(context, 'split-idea')
  const { result, sequence } = await recordChange(context.database, change, async (rows) => {
    const whole = await findIdea(rows.transaction, id)
    if (whole === undefined) throw new Problem('no-such-idea', { idea: id })
    const first = await nextIdeaCount(rows.transaction)
    const { workshopId, suggestedOn, relation, existingProjectId } = whole
    const made = parts.map(({ title, text }, at) =>
      plainIdea({
        id: context.newId(),
        number: formatIdeaNumber(first + at),
        title,
        text,
        workshopId,
        suggestedOn,
        relation,
        existingProjectId,
      }),
    )
    const survivorIds = made.map((part) => part.id)
    await rows.insertMany('idea', made)
    await copyFields(rows, { from: [id], to: survivorIds }, context)
    await copyAuthorsAndOrigins(context, rows, { from: id, to: survivorIds })
    await absorbIdeas(rows, { kind: 'split', survivorIds, absorbedIds: [id] }, deciding)
    Object.assign(change.details, { number: whole.number, count: parts.length })
    return { id: survivorIds[0] ?? id, number: made[0]?.number ?? '' }
  })
  return { sequence, ...result }
}

/** The pair is not proposed again. @throws Problem `no-such-idea` */
export async function separateIdeas(
  context: Writer,
  { ideaId, otherIdeaId }: { ideaId: string; otherIdeaId: string },
): Promise<Done> {
  const { change, deciding } = begin(context, 'tell-ideas-apart')
  const { sequence } = await recordChange(context.database, change, async (rows) => {
    change.details['one'] = await numberOf(rows, ideaId)
    change.details['other'] = await numberOf(rows, otherIdeaId)
    await tellApart(rows, [ideaId, otherIdeaId], deciding)
  })
  return { sequence }
}

async function numberOf(rows: RowWriter, id: string): Promise<string> {
  const idea = await findIdea(rows.transaction, id)
  if (idea === undefined) throw new Problem('no-such-idea', { idea: id })
  return idea.number
}

async function copyAuthorsAndOrigins(
  { newId }: Writer,
  rows: RowWriter,
  { from, to }: { from: string; to: readonly string[] },
): Promise<void> {
  const authors = await rows.transaction
    .selectFrom('ideaAuthor')
    .select(['personId', 'name'])
    .where('ideaId', '=', from)
    .orderBy('id')
    .execute()
  const origins = await listOriginCells(rows.transaction, from)
  await rows.insertMany(
    'ideaAuthor',
    to.flatMap((ideaId) => authors.map((author) => ({ ...author, id: newId(), ideaId }))),
  )
  await rows.insertMany(
    'ideaCells',
    to.flatMap((ideaId) => cellRows(origins, { ideaId, newId })),
  )
}
