import { Badge, Tooltip } from '@mantine/core'
import { formatNumber, type Language } from '../../shared/language/text.ts'
import type { RankedIdea, RankingCriterion, RankingView } from '../../shared/ranking/ranking-contract.ts'
import type { GridColumn } from '../parts/grid-column.ts'
import type { Say } from '../parts/use-text.ts'
import { MeanCell } from './mean-cell.tsx'
import { meanText, pointsText, screeningText } from './ranking-words.ts'
import { ValueBar } from './value-bar.tsx'

type Column = GridColumn<RankedIdea>
type Wording = { say: Say; language: Language }

/** The columns of the ranking: place, name, value, where the idea stands, the checks, what it rests on, the means. */
export function rankingColumns(ranking: RankingView, wording: Wording): Column[] {
  const hasValues = givesValues(ranking)
  return [
    ...(hasValues ? [rankColumn(wording)] : []),
    ...nameColumns(wording),
    ...(hasValues ? valueColumns(ranking, wording) : []),
    ...standingColumns(ranking, wording),
    basisColumn(ranking, wording),
    ...ranking.criteria.map((criterion, index) => meanColumn(criterion, index, wording)),
  ]
}

/** A stage that only checks has neither values nor ranks. */
export function givesValues({ criteria }: Pick<RankingView, 'criteria'>): boolean {
  return criteria.some(({ kind }) => kind === 'scored')
}

function rankColumn({ say }: Wording): Column {
  return {
    id: 'rank',
    title: say('ranking.column.rank'),
    kind: 'number',
    width: 96,
    isAlwaysShown: true,
    value: ({ rank }) => rank,
    cell: (idea) => <RankCell idea={idea} say={say} />,
  }
}

function nameColumns({ say }: Wording): Column[] {
  return [
    {
      id: 'number',
      title: say('ranking.column.number'),
      kind: 'text',
      width: 104,
      isAlwaysShown: true,
      value: ({ number }) => number,
    },
    {
      id: 'title',
      title: say('ranking.column.title'),
      kind: 'text',
      width: 264,
      isFlexible: true,
      isTwoLined: true,
      isAlwaysShown: true,
      value: ({ title }) => title,
    },
  ]
}

function RankCell({ idea: { rank, tied }, say }: { idea: RankedIdea; say: Say }) {
  if (rank === null) return <span className="rank-mark">{say('ranking.no-rank')}</span>
  if (!tied) return <strong>{rank}</strong>
  return (
    <span className="rank-mark" title={say('ranking.tied', { rank })}>
      {say('ranking.tied.mark')} <strong>= {rank}</strong>
    </span>
  )
}

function valueColumns({ ideas }: RankingView, { say, language }: Wording): Column[] {
  const value: Column = {
    id: 'value',
    title: say('ranking.column.value'),
    kind: 'number',
    width: 160,
    value: (idea) => (idea.value === null ? null : idea.value * 100),
    tell: (points) => formatNumber(Number(points), language, 1),
    cell: (idea) => <ValueBar idea={idea} />,
  }
  const span: Column = {
    id: 'span',
    title: say('ranking.column.span'),
    kind: 'text',
    width: 120,
    value: (idea) => spanText(idea, { say, language }),
    cell: (idea) => <span title={say('ranking.span.hint')}>{spanText(idea, { say, language })}</span>,
  }
  return [value, ...(ideas.some(({ complete }) => !complete) ? [span] : [])]
}

function basisColumn({ stage }: RankingView, { say }: Wording): Column {
  return {
    id: 'basis',
    title: say('ranking.column.basis'),
    kind: 'number',
    width: 144,
    value: ({ valueCount }) => valueCount,
    cell: ({ valueCount: count, askedCount: asked, enoughRaters }) => (
      <span className="rank-mark">
        {say('ranking.basis', { count, asked })}
        {!enoughRaters && (
          <span title={say('ranking.basis.few.hint', { count: stage.minimumRaters })}>
            {' '}
            ({say('ranking.basis.few')})
          </span>
        )}
      </span>
    ),
  }
}

function spanText({ complete, lower, upper }: RankedIdea, { say, language }: Wording): string | null {
  if (complete || lower === null || upper === null) return null
  return say('ranking.span', { lower: pointsText(lower, language), upper: pointsText(upper, language) })
}

function meanColumn({ id, name }: RankingCriterion, index: number, { say, language }: Wording): Column {
  return {
    id,
    title: name,
    kind: 'number',
    width: 112,
    value: ({ means }) => means[index] ?? null,
    tell: (mean) => meanText(Number(mean), language),
    cell: ({ means, agreed }) => (
      <MeanCell
        mean={meanText(means[index] ?? null, language)}
        agreed={agreed.find(({ criterionId }) => criterionId === id)}
        wording={{ say, language }}
      />
    ),
  }
}

function standingColumns({ criteria }: RankingView, { say, language }: Wording): Column[] {
  return [
    {
      id: 'standing',
      title: say('ranking.column.standing'),
      kind: 'pick',
      width: 128,
      value: ({ standing }) => standing,
      tell: (standing) => say(`ranking.standing.${standingOf(String(standing))}`),
      cell: ({ standing }) =>
        standing === 'pilot' ? (
          <Badge variant="outline" color="gray" tt="none" className="pilot-badge">
            {say('ranking.standing.pilot')}
          </Badge>
        ) : (
          say(`ranking.standing.${standing}`)
        ),
    },
    {
      id: 'status',
      title: say('ranking.column.status'),
      kind: 'pick',
      width: 108,
      value: ({ status }) => status,
      tell: (status) => say(`ranking.status.${statusOf(String(status))}`),
      cell: (idea) =>
        idea.status === 'pass' ? (
          say('ranking.status.pass')
        ) : (
          <Tooltip label={screeningText(idea, criteria, language)} multiline maw={420} withinPortal>
            <span className="grid-text">{say(`ranking.status.${idea.status}`)}</span>
          </Tooltip>
        ),
    },
  ]
}

const statuses: readonly RankedIdea['status'][] = ['pass', 'fail', 'unknown']
const standings: readonly RankedIdea['standing'][] = ['in-selection', 'pilot', 'reserve']

function statusOf(text: string): RankedIdea['status'] {
  return statuses.find((status) => status === text) ?? 'unknown'
}

function standingOf(text: string): RankedIdea['standing'] {
  return standings.find((standing) => standing === text) ?? 'in-selection'
}
