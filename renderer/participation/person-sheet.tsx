import { SimpleGrid, Stack } from '@mantine/core'
import { formatDay } from '../../shared/calendar.ts'
import {
  nameOfPerson,
  type PersonFields,
  type PersonView,
  personView,
} from '../../shared/participation/people.ts'
import type { WorkshopView } from '../../shared/participation/workshops.ts'
import { client } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { RecordChoices } from '../parts/record-choice.tsx'
import { RecordConflict } from '../parts/record-conflict.tsx'
import { RecordDay } from '../parts/record-day.tsx'
import { fieldOf, useRecordSaving } from '../parts/record-saving.ts'
import { RecordSheet } from '../parts/record-sheet.tsx'
import { RecordText } from '../parts/record-text.tsx'
import { RecordTick } from '../parts/record-tick.tsx'
import { RemovalButton } from '../parts/removal-button.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'

type Props = { person: PersonView; workshops: readonly WorkshopView[]; onClose: () => void }

const contact = ['givenName', 'familyName', 'email', 'phone'] as const
const grounds = ['purpose', 'legalBasis', 'consentChannel', 'consentText'] as const
const days = ['consentOn', 'retainUntil'] as const

/** One volunteer: how to reach them, and what makes keeping that lawful. */
export function PersonSheet({ person, workshops, onClose }: Props) {
  const say = useText()
  const language = useLanguage()
  const { id } = person
  const name = nameOfPerson(person)
  const saved = useRecordSaving<PersonView, Partial<PersonFields>>({
    record: person,
    send: (expectedRevision, patch) => client.participation.savePerson({ id, expectedRevision, patch }),
    parse: (current) => personView.parse(current),
  })
  const field = (of: keyof PersonFields) => ({ ...fieldOf(saved, of), label: say(`people.field.${of}`) })
  const word = (of: (typeof contact)[number] | (typeof grounds)[number]) => (
    <RecordText
      key={of}
      {...field(of)}
      value={person[of]}
      isMultiline={of === 'consentText'}
      complain={(typed) => (of === 'familyName' && typed.trim() === '' ? say('entry.name.missing') : null)}
      onSave={(typed) => saved.save(of, { [of]: typed.trim() })}
    />
  )
  const day = (of: (typeof days)[number]) => (
    <RecordDay {...field(of)} value={person[of]} onSave={(chosen) => saved.save(of, { [of]: chosen })} />
  )
  const workshopName = (one: unknown): string => workshops.find((known) => known.id === one)?.title ?? ''
  return (
    <RecordSheet
      title={name}
      actions={
        <RemovalButton
          name={name}
          remove={() => client.participation.removePerson({ id })}
          onRemoved={onClose}
        />
      }
      onClose={onClose}
    >
      <Stack gap="sm">
        <ProblemNotice error={saved.error} />
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
          {contact.map(word)}
        </SimpleGrid>
        {word('purpose')}
        {word('legalBasis')}
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
          {day('consentOn')}
          {word('consentChannel')}
        </SimpleGrid>
        {word('consentText')}
        <RecordTick
          label={say('people.field.mayBeNamed')}
          description={say('people.named.hint')}
          value={person.mayBeNamed}
          onSave={(mayBeNamed) => saved.save('mayBeNamed', { mayBeNamed })}
        />
        {day('retainUntil')}
        <RecordChoices
          {...field('workshopIds')}
          value={person.workshopIds}
          choices={workshops.map(({ id: value, number, title }) => ({ value, label: `${number} ${title}` }))}
          placeholder={say('ideas.choose')}
          nothingFound={say('ideas.no-choice')}
          onSave={(workshopIds) => saved.save('workshopIds', { workshopIds })}
        />
        <RecordConflict
          conflict={saved.conflict}
          fields={[
            ...[...contact, ...grounds].map((of) => ({ field: of, label: say(`people.field.${of}`) })),
            ...days.map((of) => ({
              field: of,
              label: say(`people.field.${of}`),
              tell: (one: unknown) => (typeof one === 'string' ? formatDay(one, language) : ''),
            })),
            {
              field: 'mayBeNamed',
              label: say('people.field.mayBeNamed'),
              tell: (one) => say(one === true ? 'common.yes' : 'common.no'),
            },
            {
              field: 'workshopIds',
              label: say('people.field.workshopIds'),
              tell: (ids) => (Array.isArray(ids) ? ids.map(workshopName).toSorted().join(', ') : ''),
            },
          ]}
        />
      </Stack>
    </RecordSheet>
  )
}
