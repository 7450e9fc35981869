import { type Language, text, type TextKey, type TextValues } from '../language/text.ts'
import { type CriteriaCatalogue, type Criterion, criteriaOf, type Scale, scaleOf } from '../stages/stage.ts'
import {
  address,
  type EntryPlan,
  type PlanCell,
  type SheetPlan,
  type WorkbookPlan,
} from '../workbook-plan.ts'
import { criterionCode, enteredText, entryOf, listEntries } from './score-sheet-entries.ts'
import { encodeSheetKey, linesOfKey, type ScoreSheetKey } from './score-sheet-key.ts'
import { describeLegend } from './score-sheet-legend.ts'
import type { ScoreState } from './score.ts'

export type GivenScore = { ideaId: string; criterionId: string; score: ScoreState; reason: string }

export type ScoreSheetInput = {
  language: Language
  programme: { id: string; name: string }
  stage: { id: string; name: string }
  catalogue: CriteriaCatalogue
  rater: { id: string; name: string; groupName: string }
  ideas: readonly { id: string; number: string; title: string }[]
  /** Scores that the sheet already holds when it is issued; empty for a blank one. */
  given: readonly GivenScore[]
  /** UTC, ISO; `issuedOn` is the same as a day, written out. */
  issuedAt: string
  issuedOn: string
  /** HMAC of the key; the secret stays where the data are. */
  sign: (payload: string) => string
}

type Say = (key: TextKey, values?: TextValues) => string

/** The heading stands in this row, the first idea below. */
const headerRow = 5
const firstMark = 3
const widths = { number: 8, title: 38, mark: 15, reason: 20 }
/** About what is still easy to read on A4 across; wider sheets go over several pages side by side. */
const charactersAcross = 230

/**
 * The workbook that one rater fills in for a stage: a sheet of ideas × criteria with a drop-down and a reason for each cell,
 * a legend with the anchors, the lists behind the drop-downs, and the signed key by which it is recognised again.
 */
export function describeScoreSheet(input: ScoreSheetInput): WorkbookPlan {
  const say: Say = (key, values) => text(input.language, key, values)
  const key = keyOf(input, say)
  const payload = encodeSheetKey(key)
  const criteria = criteriaOf(input.catalogue)
  return {
    title: say('score-sheet.title', { stage: input.stage.name }),
    footer: `${input.programme.name} · ${input.stage.name} · ${input.rater.name}`,
    writtenOn: input.issuedAt.slice(0, 10),
    isStructureLocked: true,
    sheets: [
      formOf(input, key, say),
      describeLegend({ catalogue: input.catalogue, criteria, sheetName: say('score-sheet.legend') }, say),
      listsOf(input.catalogue.scales, say),
      hiddenSheet(say('score-sheet.key'), linesOfKey(payload, input.sign(payload))),
    ],
  }
}

function keyOf(
  { programme, stage, catalogue, rater, ideas, ...input }: ScoreSheetInput,
  say: Say,
): ScoreSheetKey {
  const criteria = criteriaOf(catalogue)
  const rows = new Map(ideas.map(({ id }, index) => [id, index]))
  const columns = new Map(criteria.map(({ id }, index) => [id, index]))
  return {
    format: 1,
    programmeId: programme.id,
    stageId: stage.id,
    catalogueId: catalogue.id,
    catalogueVersion: catalogue.version,
    raterId: rater.id,
    issuedAt: input.issuedAt,
    sheet: say('score-sheet.form'),
    numberHeader: say('score-sheet.number'),
    titleHeader: say('score-sheet.idea'),
    ideas: ideas.map(({ id, number, title }) => ({ id, number, title })),
    criteria: criteria.map((criterion, index) => keyCriterion(catalogue, criterion, { index, say })),
    given: input.given.flatMap(({ ideaId, criterionId, score, reason }): ScoreSheetKey['given'] => {
      const [row, column] = [rows.get(ideaId), columns.get(criterionId)]
      if (row === undefined || column === undefined) return []
      const entry = entryOf(score, scaleOf(catalogue, criteria[column]))
      return [[row, column, textOfEntry(entry), reason.trim()]]
    }),
  }
}

function keyCriterion(
  catalogue: CriteriaCatalogue,
  criterion: Criterion,
  { index, say }: { index: number; say: Say },
): ScoreSheetKey['criteria'][number] {
  const { minimum, maximum, step } = scaleOf(catalogue, criterion)
  const { id, name, question } = criterion
  const code = criterionCode(index)
  const reasonHeader = say('score-sheet.reason', { code })
  const header = `${code} ${name}`.replaceAll(/\s+/g, ' ').trim()
  return { id, name, question, header, reasonHeader, minimum, maximum, step }
}

function textOfEntry(entry: string | number | null): string {
  if (typeof entry === 'number') return enteredText({ kind: 'number', number: entry })
  return entry ?? ''
}

function formOf(input: ScoreSheetInput, key: ScoreSheetKey, say: Say): SheetPlan {
  const { rater, ideas, catalogue } = input
  const headers = key.criteria.flatMap(({ header, reasonHeader }) => [header, reasonHeader])
  const given = new Map(input.given.map((one) => [`${one.ideaId} ${one.criterionId}`, one]))
  const rows = ideas.map(({ id, number, title }, index) => ({
    row: headerRow + 1 + index,
    labels: [number, title],
    entries: criteriaOf(catalogue).flatMap((criterion): PlanCell[] => {
      const one = given.get(`${id} ${criterion.id}`)
      if (one === undefined) return [null, null]
      return [entryOf(one.score, scaleOf(catalogue, criterion)), one.reason.trim() || null]
    }),
  }))
  const who = {
    name: rater.name,
    group: rater.groupName,
    programme: input.programme.name,
    day: input.issuedOn,
  }
  const sizes = [widths.number, widths.title, ...key.criteria.flatMap(() => [widths.mark, widths.reason])]
  return {
    name: key.sheet,
    widths: sizes,
    lines: [
      {
        row: 1,
        column: 1,
        cells: [say('score-sheet.title', { stage: input.stage.name })],
        look: 'title',
        wrap: false,
      },
      { row: 2, column: 1, cells: [say('score-sheet.who', who)], look: 'strong', wrap: false },
      { row: 3, column: 1, cells: [say('score-sheet.how')], look: 'note', wrap: false },
      { row: headerRow, column: 1, cells: [key.numberHeader, key.titleHeader, ...headers], look: 'heading' },
      ...rows.map(({ row, labels }) => ({ row, column: 1, cells: labels, look: 'plain' as const })),
      ...rows.map(({ row, entries }) => ({
        row,
        column: firstMark,
        cells: entries,
        look: 'answer' as const,
      })),
    ],
    tables: [],
    frozen: { rows: headerRow, columns: 2 },
    repeatedRows: [headerRow, headerRow],
    repeatedColumns: [1, 2],
    pagesAcross: Math.max(1, Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / charactersAcross)),
    isProtected: true,
    entries: ideas.length === 0 ? [] : entriesOf(input, say),
    notes: criteriaOf(catalogue).map((criterion, index) => ({
      row: headerRow,
      column: firstMark + 2 * index,
      text: noteOf(criterion, scaleOf(catalogue, criterion)),
    })),
  }
}

function entriesOf({ catalogue, ideas }: ScoreSheetInput, say: Say): EntryPlan[] {
  return criteriaOf(catalogue).flatMap((criterion, index): EntryPlan[] => {
    const scale = scaleOf(catalogue, criterion)
    const list = listEntries(scale)
    if (list === null) return []
    const listColumn = catalogue.scales.indexOf(scale) + 1
    const corners = [address(listColumn, 1, 'both'), address(listColumn, list.length, 'both')]
    const column = firstMark + 2 * index
    return [
      {
        from: [headerRow + 1, column],
        to: [headerRow + ideas.length, column],
        list: `${say('score-sheet.lists')}!${corners.join(':')}`,
        hint: { title: criterion.name, text: anchorsOf(scale) },
        refusal: {
          title: say('score-sheet.refused'),
          text: say('score-sheet.refused.text', { list: list.join(' · ') }),
        },
      },
    ]
  })
}

function noteOf({ name, question }: Criterion, scale: Scale): string {
  return [name, question, anchorsOf(scale)].filter((line) => line !== '').join('\n')
}

function anchorsOf({ steps, name }: Scale): string {
  if (steps.length === 0) return name
  return steps.map((step) => `${String(step.value).replace('.', ',')} = ${step.name}`).join('\n')
}

/** What the drop-downs offer, a column for each scale. */
function listsOf(scales: readonly Scale[], say: Say): SheetPlan {
  return {
    ...hiddenSheet(say('score-sheet.lists'), []),
    visibility: 'hidden',
    lines: scales.flatMap((scale, index) =>
      (listEntries(scale) ?? []).map((entry, row) => ({
        row: row + 1,
        column: index + 1,
        cells: [entry],
        look: 'plain' as const,
        wrap: false,
      })),
    ),
  }
}

function hiddenSheet(name: string, lines: readonly string[]): SheetPlan {
  return {
    name,
    widths: [20],
    lines: lines.map((line, index) => ({
      row: index + 1,
      column: 1,
      cells: [line],
      look: 'plain',
      wrap: false,
    })),
    tables: [],
    frozen: { rows: 0, columns: 0 },
    repeatedRows: null,
    visibility: 'very-hidden',
    isProtected: true,
  }
}
