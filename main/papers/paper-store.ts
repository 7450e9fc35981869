import {
  isNamed,
  type Consultation,
  type Paper,
  type PaperHead,
  type Vote,
} from '../../shared/papers/paper.ts'
import type { PaperListing } from '../../shared/papers/papers-contract.ts'
import { Problem } from '../../shared/problem.ts'
import type { Database } from '../database/open-database.ts'
import type { PaperRow } from '../database/schema.ts'
import { listPictures } from './paper-pictures.ts'

type Reading = Pick<Database, 'selectFrom'>

/** All papers, the newest first, each with its pilots and its next planned meeting. */
export async function listPapers(database: Reading): Promise<PaperListing[]> {
  const papers = await database
    .selectFrom('paper')
    .selectAll()
    .orderBy('draftedOn', 'desc')
    .orderBy('number', 'desc')
    .execute()
  const pilots = await database
    .selectFrom('paperPilot')
    .innerJoin('pilot', 'pilot.id', 'paperPilot.pilotId')
    .select(['paperPilot.paperId', 'pilot.number'])
    .orderBy('pilot.number')
    .execute()
  const planned = await database
    .selectFrom('consultation')
    .innerJoin('body', 'body.id', 'consultation.bodyId')
    .leftJoin('meeting', 'meeting.id', 'consultation.meetingId')
    .select(['consultation.paperId', 'body.name as bodyName', 'meeting.heldOn'])
    .where('consultation.state', '=', 'planned')
    .orderBy('consultation.position')
    .execute()
  return papers.map((paper) => {
    const next = planned.find(({ paperId }) => paperId === paper.id)
    return {
      ...headOf(paper),
      pilots: pilots.filter(({ paperId }) => paperId === paper.id).map(({ number }) => number),
      next: next === undefined ? null : { bodyName: next.bodyName, heldOn: next.heldOn },
    }
  })
}

/** @throws Problem `not-found` */
export async function readPaper(database: Reading, paperId: string): Promise<Paper> {
  const paper = await database.selectFrom('paper').selectAll().where('id', '=', paperId).executeTakeFirst()
  if (paper === undefined) throw new Problem('not-found', { table: 'paper', id: paperId })
  const pilots = await database
    .selectFrom('paperPilot')
    .innerJoin('pilot', 'pilot.id', 'paperPilot.pilotId')
    .select('pilot.id')
    .where('paperPilot.paperId', '=', paperId)
    .orderBy('pilot.number')
    .execute()
  const resolutionItems = await database
    .selectFrom('resolutionItem')
    .select(['id', 'revision', 'text'])
    .where('paperId', '=', paperId)
    .orderBy('position')
    .execute()
  const sections = await database
    .selectFrom('paperSection')
    .select(['id', 'revision', 'kind', 'heading', 'text'])
    .where('paperId', '=', paperId)
    .orderBy('position')
    .execute()
  const annexes = await database
    .selectFrom('annex')
    .select(['id', 'revision', 'title'])
    .where('paperId', '=', paperId)
    .orderBy('position')
    .execute()
  return {
    ...headOf(paper),
    pilotIds: pilots.map(({ id }) => id),
    consultations: await listConsultations(database, paperId),
    resolutionItems,
    sections,
    annexes,
    pictures: await listPictures(database, paperId),
  }
}

/**
 * The paper that a person names: its reference, or our number for a draft.
 *
 * @throws Problem `no-such-paper`
 */
export async function findPaperByName(database: Reading, name: string): Promise<{ id: string }> {
  const papers = await database.selectFrom('paper').select(['id', 'number', 'reference']).execute()
  const found = papers.find((paper) => isNamed(paper, name))
  if (found === undefined) throw new Problem('no-such-paper', { paper: name })
  return found
}

async function listConsultations(database: Reading, paperId: string): Promise<Consultation[]> {
  const consultations = await database
    .selectFrom('consultation')
    .innerJoin('body', 'body.id', 'consultation.bodyId')
    .leftJoin('meeting', 'meeting.id', 'consultation.meetingId')
    .selectAll('consultation')
    .select(['body.name as bodyName', 'meeting.heldOn'])
    .where('consultation.paperId', '=', paperId)
    .orderBy('consultation.position')
    .orderBy('consultation.id')
    .execute()
  const votes = await listVotes(database, paperId)
  return consultations.map(({ paperId: _paper, position: _position, isPublic, ...consultation }) => ({
    ...consultation,
    isPublic: isPublic === 1,
    votes: votes
      .filter(({ consultationId }) => consultationId === consultation.id)
      .map(({ consultationId: _consultation, ...vote }) => vote),
  }))
}

async function listVotes(database: Reading, paperId: string): Promise<(Vote & { consultationId: string })[]> {
  return await database
    .selectFrom('vote')
    .innerJoin('consultation', 'consultation.id', 'vote.consultationId')
    .leftJoin('politicalGroup', 'politicalGroup.id', 'vote.politicalGroupId')
    .select([
      'vote.id',
      'vote.consultationId',
      'vote.resolutionItemId',
      'politicalGroup.name as politicalGroupName',
      'vote.yes',
      'vote.no',
      'vote.abstention',
      'vote.biased',
    ])
    .where('consultation.paperId', '=', paperId)
    .orderBy('politicalGroup.position')
    .execute()
}

function headOf({ isPublic, ...paper }: PaperRow): PaperHead {
  return { ...paper, isPublic: isPublic === 1 }
}
