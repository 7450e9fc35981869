import { Checkbox, Table, Text } from '@mantine/core'
import { formatDay } from '../../shared/calendar.ts'
import { type ConsultationRole, consultationRoles, sumVotes } from '../../shared/papers/paper.ts'
import type { PaperView } from '../../shared/papers/papers-contract.ts'
import { client, refreshAll } from '../api.ts'
import { saveInTurn } from '../parts/own-saves.ts'
import { SavedChoice, saveOrExplain } from '../parts/saved-choice.tsx'
import { SavedField } from '../parts/saved-field.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { PartButtons } from './part-buttons.tsx'
import type { RouteChoices } from './route-panel.tsx'

type Consultation = PaperView['consultations'][number]
type Patch = Partial<Pick<Consultation, 'bodyId' | 'meetingId' | 'role' | 'isPublic' | 'agendaNumber'>>
type Props = {
  consultation: Consultation
  number: number
  isLast: boolean
  choices: RouteChoices | undefined
}

/** One stop of the route: fields as long as it is planned, plain text once it is done. */
export function ConsultationRow(props: Props) {
  return props.consultation.state === 'done' ? <DoneRow {...props} /> : <PlannedRow {...props} />
}

function DoneRow({ consultation, number }: Props) {
  const say = useText()
  const language = useLanguage()
  const { bodyName, heldOn, role, agendaNumber, isPublic, result, decidedText, votes } = consultation
  const whole = votes.filter(({ resolutionItemId }) => resolutionItemId === null)
  const sum = sumVotes(whole)
  return (
    <Table.Tr>
      <Table.Td>{number}</Table.Td>
      <Table.Th scope="row" fw={500}>
        {bodyName}
      </Table.Th>
      <Table.Td>{heldOn === null ? '–' : formatDay(heldOn, language)}</Table.Td>
      <Table.Td>{say(`papers.role.${role}`)}</Table.Td>
      <Table.Td>{agendaNumber === '' ? '–' : agendaNumber}</Table.Td>
      <Table.Td>{say(isPublic ? 'common.yes' : 'common.no')}</Table.Td>
      <Table.Td>
        <Text size="sm" fw={600}>
          {result}
        </Text>
        {whole.length > 0 && (
          <Text size="sm">
            {say('papers.votes.yes')} {sum.yes}, {say('papers.votes.no')} {sum.no},{' '}
            {say('papers.votes.abstention')} {sum.abstention}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {decidedText}
        </Text>
      </Table.Td>
      <Table.Td />
    </Table.Tr>
  )
}

function PlannedRow({ consultation, number, isLast, choices }: Props) {
  const say = useText()
  const language = useLanguage()
  const { id, revision, bodyId, bodyName, meetingId, heldOn, role, agendaNumber, isPublic } = consultation
  const save = async (patch: Patch, expectedRevision = revision): Promise<void> => {
    await saveInTurn(id, expectedRevision, (seen) =>
      client.papers.saveConsultation({ id, expectedRevision: seen, ...patch }),
    )
    await refreshAll()
  }
  const coming = (choices?.meetings ?? []).filter((meeting) => meeting.bodyId === bodyId)
  const isPast = meetingId !== null && !coming.some((meeting) => meeting.id === meetingId)
  const meetings = [
    { value: '', label: say('papers.route.meeting.open') },
    ...(isPast ? [{ value: meetingId, label: heldOn === null ? '–' : formatDay(heldOn, language) }] : []),
    ...coming.map((meeting) => ({
      value: meeting.id,
      label: say('papers.route.meeting.choice', {
        day: formatDay(meeting.heldOn, language),
        handIn: formatDay(meeting.handInOn, language),
      }),
    })),
  ]
  return (
    <Table.Tr>
      <Table.Td>{number}</Table.Td>
      <Table.Td>
        <SavedChoice
          label={say('papers.route.body', { number })}
          isLabelHidden
          value={bodyId}
          choices={(choices?.bodies ?? [{ id: bodyId, name: bodyName }]).map((body) => ({
            value: body.id,
            label: body.name,
          }))}
          save={(body) => save({ bodyId: body, meetingId: null })}
        />
      </Table.Td>
      <Table.Td>
        <SavedChoice
          label={say('papers.route.meeting', { number })}
          isLabelHidden
          value={meetingId ?? ''}
          choices={meetings}
          save={(meeting) => save({ meetingId: meeting === '' ? null : meeting })}
        />
      </Table.Td>
      <Table.Td>
        <SavedChoice
          label={say('papers.route.role', { number })}
          isLabelHidden
          value={role}
          choices={consultationRoles.map((one) => ({ value: one, label: say(`papers.role.${one}`) }))}
          save={(one) => save({ role: one as ConsultationRole })}
        />
      </Table.Td>
      <Table.Td w={90}>
        <SavedField
          label={say('papers.route.agenda', { number })}
          isLabelHidden
          value={agendaNumber}
          revision={revision}
          maxLength={40}
          save={(typed, expected) => save({ agendaNumber: typed }, expected)}
          theirs={(current) => String(current['agendaNumber'])}
        />
      </Table.Td>
      <Table.Td>
        <Checkbox
          aria-label={say('papers.route.public', { number })}
          checked={isPublic}
          onChange={(event) => {
            const checked = event.currentTarget.checked
            void saveOrExplain(() => save({ isPublic: checked }))
          }}
        />
      </Table.Td>
      <Table.Td />
      <Table.Td>
        <PartButtons part="consultation" id={id} name={bodyName} isFirst={number === 1} isLast={isLast} />
      </Table.Td>
    </Table.Tr>
  )
}
