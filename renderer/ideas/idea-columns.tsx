import { Badge } from '@mantine/core'
import { IconArchive, IconArrowMerge, IconFlag, IconHourglass, type Icon } from '@tabler/icons-react'
import { formatDay } from '../../shared/calendar.ts'
import { costText } from '../../shared/ideas/cost-text.ts'
import { type IdeaLine, relations, type Standing, standings } from '../../shared/ideas/idea.ts'
import type { IdeaChoices } from '../../shared/ideas/ideas-contract.ts'
import { formatNumber, type Language } from '../../shared/language/text.ts'
import type { GridColumn } from '../parts/grid-column.ts'
import type { Say } from '../parts/use-text.ts'

type Names = { choices: IdeaChoices; say: Say; language: Language }

/** The columns of the catalogue of ideas, with names in place of ids. */
export function buildIdeaColumns({ choices, say, language }: Names): GridColumn<IdeaLine>[] {
  const fields = new Map(choices.fieldsOfAction.map(({ id, name }) => [id, name]))
  const workshops = new Map(choices.workshops.map((workshop) => [workshop.id, workshop]))
  const workshopOf = ({ workshopId }: IdeaLine) =>
    workshopId === null ? undefined : workshops.get(workshopId)
  return [
    column('number', { kind: 'text', width: 84, isAlwaysShown: true, value: (idea) => idea.number }),
    column('title', {
      kind: 'text',
      width: 232,
      isFlexible: true,
      isTwoLined: true,
      isAlwaysShown: true,
      value: (idea) => idea.title,
    }),
    column('fieldsOfAction', {
      kind: 'pick',
      width: 200,
      isTwoLined: true,
      value: (idea) => idea.fieldIds.flatMap((id) => fields.get(id) ?? []),
    }),
    column('workshop', {
      kind: 'pick',
      width: 118,
      value: (idea) => workshopOf(idea)?.number ?? null,
      tell: (number) => String(number),
    }),
    column('workshopTitle', {
      kind: 'pick',
      width: 232,
      isHiddenAtFirst: true,
      value: (idea) => workshopOf(idea)?.title ?? null,
    }),
    column('suggestedOn', {
      kind: 'day',
      width: 106,
      value: (idea) => idea.suggestedOn,
      tell: (day) => formatDay(String(day), language),
    }),
    column('cost', {
      kind: 'number',
      width: 136,
      value: (idea) => euros(idea),
      tell: (value) => formatNumber(Number(value), language),
      cell: (idea) => <span className="grid-text">{costText(idea, language)}</span>,
    }),
    column('relation', {
      kind: 'pick',
      width: 180,
      isHiddenAtFirst: true,
      value: (idea) => idea.relation,
      tell: (relation) => say(`ideas.relation.${relations.find((one) => one === relation) ?? 'open'}`),
    }),
    column('standing', {
      kind: 'pick',
      width: 146,
      value: (idea) => idea.standing,
      tell: (standing) => say(`ideas.standing.${asStanding(standing)}`),
      cell: (idea) => (
        <StandingBadge standing={idea.standing} text={say(`ideas.standing.${idea.standing}`)} />
      ),
    }),
    column('points', {
      kind: 'number',
      width: 92,
      value: (idea) => idea.points,
      tell: (points) => formatNumber(Number(points), language),
    }),
    column('origin', {
      kind: 'pick',
      width: 110,
      isHiddenAtFirst: true,
      value: (idea) => (idea.hasOrigin ? 'file' : 'hand'),
      tell: (origin) => say(origin === 'file' ? 'ideas.origin.file' : 'ideas.origin.hand'),
    }),
    column('text', { kind: 'text', width: 420, isHiddenAtFirst: true, value: (idea) => idea.text }),
  ]

  function column(id: ColumnId, rest: Omit<GridColumn<IdeaLine>, 'id' | 'title'>): GridColumn<IdeaLine> {
    return { id, title: say(`ideas.column.${id}`), ...rest }
  }
}

type ColumnId =
  | 'number'
  | 'title'
  | 'fieldsOfAction'
  | 'workshop'
  | 'workshopTitle'
  | 'suggestedOn'
  | 'cost'
  | 'relation'
  | 'standing'
  | 'points'
  | 'origin'
  | 'text'

/** The upper end where it is known: that is what a limit is held against. */
function euros({ costLowCents, costHighCents }: IdeaLine): number | null {
  const cents = costHighCents ?? costLowCents
  return cents === null ? null : cents / 100
}

function asStanding(value: string | number): Standing {
  return standings.find((one) => one === value) ?? 'in-selection'
}

const standingLooks: Record<Standing, { color: string; icon: Icon }> = {
  'in-selection': { color: 'gray', icon: IconHourglass },
  pilot: { color: 'harbour', icon: IconFlag },
  reserve: { color: 'grape', icon: IconArchive },
  absorbed: { color: 'gray', icon: IconArrowMerge },
}

/** Where an idea stands, by word, sign and colour. */
export function StandingBadge({ standing, text }: { standing: Standing; text: string }) {
  const { color, icon: Sign } = standingLooks[standing]
  return (
    <Badge
      variant="light"
      color={color}
      tt="none"
      fw={500}
      leftSection={<Sign size={12} aria-hidden />}
      className="idea-standing"
    >
      {text}
    </Badge>
  )
}
