import { type BudgetLine, directionOf, plainCondition } from '../budget/budget-line.ts'
import { sumLines } from '../budget/budget-sums.ts'
import { type BudgetTable, budgetTable, yearRow, type YearRow } from '../budget/budget-table.ts'
import { formatNumber } from '../language/text.ts'
import { sumCents } from '../money.ts'
import type { PaperBlock, PaperColumn, PaperRow, PaperTable } from './paper-document.ts'
import type { PaperInput } from './paper-input.ts'
import { budgetKindWords, budgetStateWords } from './paper-words.ts'

/** Columns of years; later years are added up in the last one ("2030 ff."). */
const yearColumns = 5

/** Financial effects by year, payer and kind; how far the money has come; single accounts; blocks and conditions. */
export function financeBlocks(input: PaperInput): PaperBlock[] {
  const { budget } = input
  const table = budgetTable(budget.lines, budget.payers)
  if (table.payers.length === 0) {
    return [{ kind: 'paragraph', tone: 'plain', text: 'Es sind keine Mittel angemeldet.' }]
  }
  return [
    effectsTable(input, table),
    trailTable(input),
    accountTable(input, table.years),
    ...heldBackTable(input),
    ...authorityNote(table),
  ]
}

function effectsTable({ budget }: PaperInput, table: BudgetTable): PaperTable {
  const nameOf = new Map(budget.payers.map(({ id, name }) => [id, name]))
  const years = table.years
  const rows = table.payers.flatMap(({ payerId, kinds }): PaperRow[] => [
    { kind: 'group', cells: [nameOf.get(payerId) ?? ''] },
    ...kinds.map(({ kind, ...row }) => amountRow('plain', [budgetKindWords[kind]], { row, years })),
  ])
  const totals = [
    amountRow('total', ['Aufwendungen und Auszahlungen'], { row: table.out, years }),
    ...(table.in.totalCents === 0
      ? []
      : [amountRow('total', ['Erträge und Einzahlungen'], { row: table.in, years })]),
    amountRow('total', ['Eigenanteil Stadt und Stadtwerke'], { row: table.ownShare, years }),
    ...(table.blocked.totalCents === 0
      ? []
      : [amountRow('plain', ['davon mit Sperrvermerk'], { row: table.blocked, years })]),
  ]
  return {
    kind: 'table',
    caption: 'Auswirkungen nach Jahr, Kostenträger und Art, in Euro',
    columns: [{ heading: 'Kostenträger und Art', kind: 'text', width: 5 }, ...amountColumns(years)],
    rows: [...rows, { kind: 'group', cells: ['Zusammen'] }, ...totals],
  }
}

/** How far the money of each pilot has come: requested … approved, blocked, available. */
function trailTable({ budget, pilots }: PaperInput): PaperTable {
  return {
    kind: 'table',
    caption: 'Stand der Mittel je Pilotprojekt, in Euro (Aufwendungen und Auszahlungen aller Jahre)',
    columns: [
      { heading: 'Pilotprojekt', kind: 'text', width: 4.2 },
      ...['angemeldet', 'im Entwurf', 'beschlossen', 'davon gesperrt', 'verfügbar'].map(
        (heading): PaperColumn => ({ heading, kind: 'number', width: 2.36 }),
      ),
    ],
    rows: [
      ...pilots.map(({ id, number, title }) =>
        trailRow(
          'plain',
          `${number} ${title}`,
          budget.lines.filter(({ pilotId }) => pilotId === id),
        ),
      ),
      trailRow('total', 'Summe', budget.lines),
    ],
  }
}

function trailRow(kind: PaperRow['kind'], name: string, lines: readonly BudgetLine[]): PaperRow {
  const sums = sumLines(lines)
  const cents = [
    sums.requestedCents,
    sums.draftedCents,
    sums.approvedCents,
    sums.blockedCents,
    sums.availableCents,
  ]
  return { kind, cells: [name, ...cents.map(writeAmount)] }
}

/** Every account of every pilot over the years; several lines of one account and year are added up. */
function accountTable({ budget, pilots }: PaperInput, years: readonly number[]): PaperTable {
  const rows = pilots.flatMap(({ id, number, title }): PaperRow[] => {
    const own = budget.lines.filter(({ pilotId, state }) => pilotId === id && state !== 'rejected')
    if (own.length === 0) return []
    const accounts = Map.groupBy(own, ({ payerId, kind, account }) =>
      JSON.stringify([payerId, kind, account]),
    )
    return [
      { kind: 'group', cells: [`${number} ${title}`] },
      ...[...accounts.values()].map((lines) => {
        const payer = budget.payers.find((one) => one.id === lines[0]?.payerId)?.name ?? ''
        const kind = lines[0] === undefined ? '' : budgetKindWords[lines[0].kind]
        const account = lines[0]?.account ?? ''
        const row = yearRow(lines, years, ({ amountCents }) => amountCents)
        return amountRow('plain', [account === '' ? '–' : account, `${payer}\n${kind}`], { row, years })
      }),
    ]
  })
  return {
    kind: 'table',
    caption: 'Ansätze je Pilotprojekt und Konto, in Euro',
    columns: [
      { heading: 'Konto', kind: 'text', width: 3 },
      { heading: 'Kostenträger, Art', kind: 'text', width: 4 },
      ...amountColumns(years),
    ],
    rows,
  }
}

/** What holds money back: Sperrvermerke and conditions, line by line. */
function heldBackTable({ budget, pilots }: PaperInput): PaperTable[] {
  const held = budget.lines.filter(
    ({ blockedCents, condition, state }) => state !== 'rejected' && (blockedCents > 0 || condition !== ''),
  )
  if (held.length === 0) return []
  const rows = held.map((line): PaperRow => {
    const pilot = pilots.find(({ id }) => id === line.pilotId)?.number ?? ''
    const payer = budget.payers.find(({ id }) => id === line.payerId)?.name ?? ''
    return {
      kind: 'plain',
      cells: [
        pilot,
        String(line.year),
        `${payer}\n${budgetStateWords[line.state]}`,
        writeAmount(line.amountCents),
        writeAmount(line.blockedCents),
        line.condition === '' ? '–' : plainCondition(line.condition),
      ],
    }
  })
  return [
    {
      kind: 'table',
      caption: 'Sperrvermerke und Vorbehalte, in Euro',
      columns: [
        { heading: 'Pilot', kind: 'text', width: 1.3 },
        { heading: 'Jahr', kind: 'number', width: 1.2 },
        { heading: 'Kostenträger, Stand', kind: 'text', width: 3.8 },
        { heading: 'Betrag', kind: 'number', width: 2.2 },
        { heading: 'gesperrt', kind: 'number', width: 2.2 },
        { heading: 'vorbehaltlich', kind: 'text', width: 5.3 },
      ],
      rows,
    },
  ]
}

function authorityNote({ payers }: BudgetTable): PaperBlock[] {
  const hasAuthority = payers.some(({ kinds }) => kinds.some(({ kind }) => directionOf(kind) === 'authority'))
  if (!hasAuthority) return []
  const text =
    'Verpflichtungsermächtigungen sind in den Summen nicht enthalten: Die Zahlungen selbst stehen in den späteren Jahren.'
  return [{ kind: 'paragraph', tone: 'note', text }]
}

function amountColumns(years: readonly number[]): PaperColumn[] {
  const headings = years.length <= yearColumns ? years.map(String) : foldedHeadings(years)
  return [...headings, 'Summe'].map((heading) => ({ heading, kind: 'number', width: 2.1 }))
}

function foldedHeadings(years: readonly number[]): string[] {
  return [...years.slice(0, yearColumns - 1).map(String), `${years[yearColumns - 1]} ff.`]
}

function amountRow(
  kind: PaperRow['kind'],
  labels: string[],
  { row, years }: { row: YearRow; years: readonly number[] },
): PaperRow {
  const folded =
    years.length <= yearColumns
      ? row.byYear
      : [...row.byYear.slice(0, yearColumns - 1), sumCents(row.byYear.slice(yearColumns - 1))]
  return { kind, cells: [...labels, ...folded.map(writeAmount), writeAmount(row.totalCents)] }
}

/** Euros without the sign, which stands in the caption; a dash where there is nothing keeps the eye on the amounts. */
function writeAmount(cents: number): string {
  return cents === 0 ? '–' : formatNumber(cents / 100, 'de', cents % 100 === 0 ? 0 : 2)
}
