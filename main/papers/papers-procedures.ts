import { addDays, dayOfMoment } from '../../shared/calendar.ts'
import type { PaperPart } from '../../shared/papers/papers-contract.ts'
import type { Context, Implementer } from '../context.ts'
import { type Change, recordChange } from '../database/record-change.ts'
import { statedFields } from '../database/stated-fields.ts'
import { listBodies, listMeetings } from '../programme/meeting-store.ts'
import { createDraft } from './create-draft.ts'
import { changeOf, savePaper as save } from './paper-change.ts'
import { addPart, movePart, removePart } from './paper-parts.ts'
import { picturesProcedures } from './pictures-procedures.ts'
import { listPapers, readPaper } from './paper-store.ts'
import { wordMediaType, writePaperFile } from './write-paper.ts'

export function papersProcedures(os: Implementer) {
  const { papers } = os
  return {
    list: papers.list.handler(({ context }) => listPapers(context.database)),
    get: papers.get.handler(({ input, context }) => readPaper(context.database, input.paperId)),
    listMeetings: papers.listMeetings.handler(({ context }) => listChoices(context)),
    createDraft: papers.createDraft.handler(({ input, context }) => draft(context, input.pilotIds)),
    saveHead: papers.saveHead.handler(({ input: { id, expectedRevision, isPublic, ...fields }, context }) =>
      save(context, 'paper', id, (rows) =>
        rows.update('paper', id, { ...statedFields(fields), ...flag(isPublic) }, expectedRevision),
      ),
    ),
    saveSection: papers.saveSection.handler(({ input: { id, expectedRevision, ...fields }, context }) =>
      save(context, 'paperSection', id, (rows) =>
        rows.update('paperSection', id, statedFields(fields), expectedRevision),
      ),
    ),
    saveResolutionItem: papers.saveResolutionItem.handler(({ input, context }) =>
      save(context, 'resolutionItem', input.id, (rows) =>
        rows.update('resolutionItem', input.id, { text: input.text }, input.expectedRevision),
      ),
    ),
    saveAnnex: papers.saveAnnex.handler(({ input, context }) =>
      save(context, 'annex', input.id, (rows) =>
        rows.update('annex', input.id, { title: input.title }, input.expectedRevision),
      ),
    ),
    saveConsultation: papers.saveConsultation.handler(
      ({ input: { id, expectedRevision, isPublic, ...fields }, context }) =>
        save(context, 'consultation', id, (rows) =>
          rows.update('consultation', id, { ...statedFields(fields), ...flag(isPublic) }, expectedRevision),
        ),
    ),
    addPart: papers.addPart.handler(({ input, context }) => add(context, input)),
    movePart: papers.movePart.handler(({ input, context }) =>
      save(context, input.part, input.id, (rows) => movePart(rows, input, input.by)),
    ),
    removePart: papers.removePart.handler(({ input, context }) =>
      save(context, input.part, input.id, (rows) => removePart(rows, input.part, input.id)),
    ),
    pictures: picturesProcedures(os),
    write: papers.write.handler(({ input, context }) => write(context, input)),
  }
}

async function listChoices({ database, now }: Context) {
  const today = dayOfMoment(now())
  const bodies = await listBodies(database)
  const meetings = await listMeetings(database, today)
  const handInDays = new Map(bodies.map((body) => [body.id, body.handInDays]))
  return {
    today,
    bodies: bodies.map(({ id, name }) => ({ id, name })),
    meetings: meetings
      .filter(({ state }) => state === 'scheduled' || state === 'invited')
      .map(({ id, bodyId, heldOn }) => ({
        id,
        bodyId,
        heldOn,
        handInOn: addDays(heldOn, -(handInDays.get(bodyId) ?? 0)),
      })),
  }
}

async function draft(context: Context, pilotIds: string[]) {
  const { database, newId, person: author } = context
  const paperId = newId()
  const at = context.now()
  const order = { paperId, pilotIds, today: dayOfMoment(at), author, newId }
  const change: Change = {
    at,
    by: context.person,
    action: 'draft-paper',
    details: { count: pilotIds.length },
  }
  const { result, sequence } = await recordChange(database, change, (rows) => createDraft(rows, order))
  return { sequence, paperId, number: result.number }
}

async function add(context: Context, { part, paperId }: { part: PaperPart; paperId: string }) {
  const id = context.newId()
  const change = await changeOf(context, 'edit-paper', paperId)
  const { sequence } = await recordChange(context.database, change, (rows) =>
    addPart(rows, { part, paperId, id }),
  )
  return { sequence, id }
}

function write(context: Context, { jobId, paperId }: { jobId: string; paperId: string }) {
  return context.jobs.follow(jobId, async (signal, report) => {
    const { name, bytes } = await writePaperFile(context.database, paperId, { signal, report })
    return { name, path: context.downloads.offer({ name, mediaType: wordMediaType, bytes }) }
  })
}

function flag(isPublic: boolean | undefined): { isPublic?: 0 | 1 } {
  return isPublic === undefined ? {} : { isPublic: isPublic ? 1 : 0 }
}
