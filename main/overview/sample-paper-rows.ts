import type { SampleSources } from '../../shared/overview/sample-sources.ts'
import type { SampleKeys } from './sample-keys.ts'
import type { SampleRows } from './sample-rows.ts'

type SamplePaper = SampleSources['papers'][number]

/** Pilots with their money. */
export function buildPilotRows(sources: SampleSources, keys: SampleKeys): SampleRows {
  return {
    pilot: sources.pilots.map(({ number, idea, title, summary, lead, reason, startOrder }) => ({
      id: keys.define(number),
      number,
      ideaId: keys.find(idea),
      title,
      summary,
      lead,
      reason,
      startOrder,
    })),
    payer: sources.payers.map(({ key, body, ...payer }, index) => ({
      id: keys.define(key),
      position: index + 1,
      bodyId: body === null ? null : keys.find(body),
      ...payer,
    })),
    budgetLine: sources.budget.map(({ pilot, payer, amountEuro, blockedEuro, ...line }) => ({
      id: keys.newId(),
      pilotId: keys.find(pilot),
      payerId: keys.find(payer),
      amountCents: amountEuro * 100,
      blockedCents: blockedEuro * 100,
      ...line,
    })),
  }
}

/** Papers with sections, resolution items, annexes, consultations and votes. */
export function buildPaperRows(sources: SampleSources, keys: SampleKeys): SampleRows {
  const { papers } = sources
  return {
    paper: papers.map((paper) => ({
      id: keys.define(paper.reference),
      number: paper.number,
      reference: paper.reference,
      kind: paper.kind,
      subject: paper.subject,
      isPublic: paper.isPublic ? 1 : 0,
      leadOffice: paper.leadOffice,
      author: paper.author,
      draftedOn: paper.draftedOn,
      state: paper.state,
    })),
    paperPilot: papers.flatMap((paper) =>
      paper.pilots.map((pilot) => ({ ...partOf(paper, keys), pilotId: keys.find(pilot) })),
    ),
    paperSection: papers.flatMap((paper) =>
      paper.sections.map((section, index) => ({
        ...partOf(paper, keys),
        position: index + 1,
        ...section,
      })),
    ),
    resolutionItem: papers.flatMap((paper) =>
      paper.resolutionItems.map(({ key, text }, index) => ({
        ...partOf(paper, keys),
        id: keys.define(itemKey(paper, key)),
        position: index + 1,
        text,
      })),
    ),
    annex: papers.flatMap((paper) =>
      paper.annexes.map((title, index) => ({ ...partOf(paper, keys), position: index + 1, title })),
    ),
    ...buildConsultationRows(sources, keys),
  }
}

function buildConsultationRows(sources: SampleSources, keys: SampleKeys): SampleRows {
  const bodies = new Map(sources.meetings.map((meeting) => [meeting.key, meeting.body]))
  const consultations = sources.papers.flatMap((paper) =>
    paper.consultations.map((consultation, index) => ({ paper, consultation, index, id: keys.newId() })),
  )
  return {
    consultation: consultations.map(({ paper, index, id, consultation: { votes: _votes, ...one } }) => {
      const { meeting, isPublic, ...rest } = one
      return {
        ...partOf(paper, keys),
        id,
        position: index + 1,
        bodyId: keys.find(bodies.get(meeting) ?? meeting),
        meetingId: keys.find(meeting),
        isPublic: isPublic ? 1 : 0,
        ...rest,
      }
    }),
    vote: consultations.flatMap(({ paper, id, consultation }) =>
      consultation.votes.map(({ group, item, ...counts }) => ({
        id: keys.newId(),
        consultationId: id,
        resolutionItemId: item === undefined ? null : keys.find(itemKey(paper, item)),
        politicalGroupId: keys.find(group),
        ...counts,
      })),
    ),
  }
}

function partOf(paper: SamplePaper, keys: SampleKeys) {
  return { id: keys.newId(), paperId: keys.find(paper.reference) }
}

function itemKey(paper: SamplePaper, key: string): string {
  return `${paper.reference} Nr. ${key}`
}
