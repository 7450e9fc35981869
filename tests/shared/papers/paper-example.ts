import type { BudgetLine } from '../../../shared/budget/budget-line.ts'
import type { Consultation } from '../../../shared/papers/paper.ts'
import type { PaperInput } from '../../../shared/papers/paper-input.ts'

/** A paper with everything in it: a decided route, votes by group, ties, gaps, blocked money, an over-long file name. */

const city = {
  id: 'city',
  revision: 1,
  name: 'Stadt (Haushalt)',
  fundingTrack: 'city-budget',
  bodyId: 'ha',
} as const
const utilities = {
  id: 'utilities',
  revision: 1,
  name: 'Stadtwerke (Wirtschaftsplan)',
  fundingTrack: 'business-plan',
  bodyId: 'swa',
} as const
const state = {
  id: 'state',
  revision: 1,
  name: 'Fördermittel des Landes',
  fundingTrack: 'grant',
  bodyId: null,
} as const

export function line(own: Partial<BudgetLine> & Pick<BudgetLine, 'id' | 'year' | 'amountCents'>): BudgetLine {
  return {
    revision: 1,
    pilotId: 'p1',
    payerId: 'city',
    kind: 'expense',
    account: '11150.5271000',
    state: 'requested',
    blockedCents: 0,
    condition: '',
    note: '',
    ...own,
  }
}

const lines: BudgetLine[] = [
  line({ id: 'l1', year: 2026, amountCents: 1_200_000, state: 'approved' }),
  line({ id: 'l2', year: 2027, amountCents: 4_800_000, state: 'drafted' }),
  line({ id: 'l3', year: 2028, amountCents: 4_800_050 }),
  line({
    id: 'l4',
    pilotId: 'p2',
    payerId: 'utilities',
    year: 2027,
    kind: 'investment-payment',
    account: 'WP 4310',
    amountCents: 1_200_000_000,
    state: 'approved',
    blockedCents: 200_000_000,
    condition: 'Zuführung des Jahresüberschusses 2025 zur Kapitalrücklage',
  }),
  line({
    id: 'l5',
    pilotId: 'p2',
    payerId: 'state',
    year: 2027,
    kind: 'investment-receipt',
    account: '',
    amountCents: 9_500_000,
  }),
  line({ id: 'l6', pilotId: 'p2', year: 2029, amountCents: 700_000, state: 'rejected' }),
]

const planned: Omit<Consultation, 'id' | 'bodyId' | 'bodyName' | 'heldOn' | 'role'> = {
  revision: 1,
  meetingId: null,
  isPublic: true,
  agendaNumber: '',
  state: 'planned',
  result: '',
  decidedText: '',
  votes: [],
}
const nobody = { yes: 0, no: 0, abstention: 0, biased: 0 }

const consultations: Consultation[] = [
  {
    ...planned,
    id: 'c1',
    bodyId: 'ha',
    bodyName: 'Hauptausschuss',
    heldOn: '2026-12-14',
    role: 'preliminary',
    agendaNumber: 'Ö 7.1',
    state: 'done',
    result: 'mehrheitlich geändert empfohlen',
    decidedText: 'In Nummer 2 wird „jährlich“ durch „halbjährlich“ ersetzt.',
    votes: [
      { ...nobody, id: 'v1', resolutionItemId: null, politicalGroupName: 'Bürgerunion', yes: 9 },
      { ...nobody, id: 'v2', resolutionItemId: null, politicalGroupName: 'Freie Liste', no: 2 },
    ],
  },
  {
    ...planned,
    id: 'c2',
    bodyId: 'sv',
    bodyName: 'Stadtvertretung',
    heldOn: '2026-12-15',
    role: 'decision',
    state: 'done',
    result: 'mehrheitlich beschlossen',
    votes: [
      { ...nobody, id: 'v3', resolutionItemId: null, politicalGroupName: 'Bürgerunion', yes: 29 },
      { ...nobody, id: 'v4', resolutionItemId: null, politicalGroupName: 'Freie Liste', no: 6 },
      {
        ...nobody,
        id: 'v5',
        resolutionItemId: 'r2',
        politicalGroupName: 'Bürgerunion',
        yes: 27,
        abstention: 2,
      },
      { ...nobody, id: 'v6', resolutionItemId: 'r2', politicalGroupName: null, no: 6, biased: 1 },
    ],
  },
  { ...planned, id: 'c3', bodyId: 'soza', bodyName: 'Sozialausschuss', heldOn: null, role: 'information' },
]

export const examplePaper: PaperInput = {
  programmeName: 'Nordersund GO!',
  city: 'Stadt Nordersund',
  paper: {
    id: 'paper',
    revision: 1,
    number: 'V-01',
    reference: 'B 26/0123',
    kind: 'resolution',
    subject: 'Nordersund GO!: Strategieentwurf und Pilotprojekte',
    isPublic: true,
    leadOffice: 'Stabsstelle Digitalisierung',
    author: 'Kernteam Nordersund GO!',
    draftedOn: '2026-11-16',
    state: 'decided',
  },
  consultations,
  resolutionItems: [
    { id: 'r1', text: 'Das Ergebnis des Auswahlverfahrens wird zur Kenntnis genommen.' },
    { id: 'r2', text: 'Die Pilotprojekte P-01 und P-02 werden begonnen.' },
    { id: 'r3', text: 'Dem Hauptausschuss wird halbjährlich über Stand, Kosten und Wirkung berichtet.' },
  ],
  sections: [
    {
      kind: 'facts',
      heading: 'Sachverhalt',
      text: 'Seit Juni 2025 haben Stadt und Stadtwerke in 20 Werkstätten Ideen gesammelt.\n\nAlle Ideen wurden in drei Stufen geprüft:\n- Eignung\n- Bewertung der Arbeitskreise\n- Ideencheck',
    },
    {
      kind: 'alternatives',
      heading: 'Alternativen',
      text: 'Kein Beschluss: Die Beteiligung verlöre ihre Glaubwürdigkeit.',
    },
    { kind: 'climate', heading: 'Klimaauswirkungen', text: 'Leicht positiv.' },
  ],
  pictures: [],
  annexes: [{ title: 'Strategieentwurf „Nordersund GO!“' }, { title: 'Steckbriefe der Pilotprojekte' }],
  pilots: [
    {
      id: 'p1',
      number: 'P-01',
      title: 'Digitallots*innen in allen Stadtteilen',
      lead: 'Stadt, Stabsstelle Digitalisierung',
      reason: 'Stärkste soziale Wirkung.',
      ideaId: 'i1',
      ideaNumber: 'I-002',
    },
    {
      id: 'p2',
      number: 'P-02',
      title: 'Leihlaptops und zweites Leben für Geräte',
      lead: 'Stadt, Stadtbücherei',
      reason: 'Höchster Gesamtwert.',
      ideaId: 'i2',
      ideaNumber: 'I-034',
    },
  ],
  assessment: {
    stageName: 'Ideencheck',
    openRound: null,
    agreed: [],
    catalogueVersion: 2,
    criteria: [
      { name: 'Nutzen', direction: 'benefit', weightShare: 0.4, minimum: 1, maximum: 5 },
      { name: 'Komplexität', direction: 'effort', weightShare: 0.35, minimum: 1, maximum: 5 },
      { name: 'Ökologische Nachhaltigkeit', direction: 'benefit', weightShare: 0.25, minimum: 1, maximum: 5 },
    ],
    groups: [
      { name: 'Digitale Gesellschaft', weightShare: 0.5 },
      { name: 'Urbane Daten', weightShare: 0.5 },
    ],
    ideas: [
      {
        ideaId: 'i2',
        number: 'I-034',
        title: 'Leihlaptops in der Bücherei',
        pilotNumber: 'P-02',
        means: [4.5, 2, null],
        value: 0.71875,
        rank: 2,
        tied: true,
        complete: false,
      },
      {
        ideaId: 'i1',
        number: 'I-002',
        title: 'Digitallots*innen',
        pilotNumber: 'P-01',
        means: [4.25, 1.5, 3],
        value: 0.80625,
        rank: 1,
        tied: false,
        complete: true,
      },
    ],
    rankedCount: 27,
  },
  budget: { lines, payers: [city, utilities, state] },
  participation: { workshops: 20, ideas: 130, volunteers: 60 },
  origins: [
    {
      ideaNumber: 'I-002',
      title: 'Digitallots*innen',
      workshop: 'WS-01 Auftakt',
      heldOn: '2025-09-23',
      fileName: 'Auftakt_2025-09-23_Abschrift_Moderationskarten.xlsx',
      sheet: 'Ideen',
      row: 7,
    },
    {
      ideaNumber: 'I-034',
      title: 'Leihlaptops in der Bücherei',
      workshop: '',
      heldOn: null,
      fileName: 'nachmeldungen.csv',
      sheet: null,
      row: 12,
    },
  ],
}
