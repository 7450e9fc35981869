import { SimpleGrid, Stack } from '@mantine/core'
import { formatDay } from '../../shared/calendar.ts'
import { costNotation } from '../../shared/ideas/cost-text.ts'
import { parseDayInput } from '../../shared/ideas/day-input.ts'
import { type EuroInput, parseEuroInput } from '../../shared/ideas/euro-input.ts'
import {
  type EditableField,
  type IdeaPatch,
  ideaView,
  type IdeaView,
  relations,
} from '../../shared/ideas/idea.ts'
import type { IdeaChoices } from '../../shared/ideas/ideas-contract.ts'
import { client } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { RecordChoice, RecordChoices } from '../parts/record-choice.tsx'
import { type RecordSaving, useRecordSaving } from '../parts/record-saving.ts'
import { RecordText } from '../parts/record-text.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { IdeaConflict } from './idea-conflict.tsx'

type Part = { idea: IdeaView; choices: IdeaChoices; saved: RecordSaving<IdeaView, IdeaPatch> }

/** The fields of an idea; each saves on its own as soon as it is left. */
export function IdeaForm({ idea, choices }: { idea: IdeaView; choices: IdeaChoices }) {
  const saved = useRecordSaving<IdeaView, IdeaPatch>({
    record: idea,
    send: (revision, patch) => client.ideas.save({ id: idea.id, revision, patch }),
    parse: (current) => ideaView.parse(current),
  })
  const part = { idea, choices, saved }
  return (
    <Stack gap="sm">
      <ProblemNotice error={saved.error} />
      <Words {...part} />
      <Links {...part} />
      <CostAndDate {...part} />
      {saved.conflict !== null && <IdeaConflict conflict={saved.conflict} choices={choices} />}
    </Stack>
  )
}

/** What all fields share; `mark` names the field whose saving is shown. */
function useField({ saved }: Part): (mark: string) => {
  label: string
  onHold: () => void
  onRelease: () => void
  mark: RecordSaving<IdeaView, IdeaPatch>['marks'][string] | undefined
  onUndone: () => void
} {
  const say = useText()
  return (mark) => ({
    label: say(`ideas.field.${mark as EditableField}`),
    onHold: saved.hold,
    onRelease: saved.release,
    mark: saved.marks[mark],
    onUndone: () => saved.dropMark(mark),
  })
}

function Words(part: Part) {
  const say = useText()
  const field = useField(part)
  const { idea, saved } = part
  return (
    <>
      <RecordText
        {...field('title')}
        value={idea.title}
        complain={(typed) => (typed.trim() === '' ? say('ideas.title.missing') : null)}
        onSave={(title) => saved.save('title', { title: title.trim() })}
      />
      <RecordText
        {...field('text')}
        isMultiline
        value={idea.text}
        onSave={(text) => saved.save('text', { text })}
      />
      <RecordText
        {...field('benefit')}
        isMultiline
        value={idea.benefit}
        onSave={(benefit) => saved.save('benefit', { benefit })}
      />
    </>
  )
}

function Links(part: Part) {
  const say = useText()
  const field = useField(part)
  const { idea, saved, choices } = part
  const common = { placeholder: say('ideas.choose'), nothingFound: say('ideas.no-choice') }
  return (
    <>
      <RecordChoices
        {...field('fieldIds')}
        value={idea.fieldIds}
        choices={choices.fieldsOfAction.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={say('ideas.fields.choose')}
        nothingFound={say('ideas.fields.none')}
        onSave={(fieldIds) => saved.save('fieldIds', { fieldIds })}
      />
      <RecordChoice
        {...field('workshopId')}
        {...common}
        isClearable
        value={idea.workshopId}
        choices={choices.workshops.map(({ id, number, title }) => ({
          value: id,
          label: `${number} ${title}`,
        }))}
        onSave={(workshopId) => saved.save('workshopId', { workshopId })}
      />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="sm" verticalSpacing="sm">
        <RecordChoice
          {...field('relation')}
          {...common}
          value={idea.relation}
          choices={relations.map((relation) => ({
            value: relation,
            label: say(`ideas.relation.${relation}`),
          }))}
          onSave={(wished) => {
            const relation = relations.find((one) => one === wished) ?? 'open'
            const isLinked = relation === 'extends' || relation === 'exists'
            return saved.save('relation', isLinked ? { relation } : { relation, existingProjectId: null })
          }}
        />
        {(idea.relation === 'extends' || idea.relation === 'exists') && (
          <RecordChoice
            {...field('existingProjectId')}
            {...common}
            isClearable
            value={idea.existingProjectId}
            choices={choices.existingProjects.map(({ id, number, name }) => ({
              value: id,
              label: `${number} ${name}`,
            }))}
            onSave={(existingProjectId) => saved.save('existingProjectId', { existingProjectId })}
          />
        )}
      </SimpleGrid>
    </>
  )
}

function CostAndDate(part: Part) {
  const say = useText()
  const language = useLanguage()
  const field = useField(part)
  const { idea, saved } = part
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="sm" verticalSpacing="sm">
      <RecordText
        {...field('cost')}
        value={costNotation(idea, language)}
        description={say('ideas.cost.hint')}
        complain={(typed) =>
          parseEuroInput(typed, language).kind === 'unreadable' ? say('ideas.cost.unreadable') : null
        }
        onSave={(typed) => saved.save('cost', costPatch(parseEuroInput(typed, language)))}
      />
      <RecordText
        {...field('suggestedOn')}
        value={idea.suggestedOn === null ? '' : formatDay(idea.suggestedOn, 'de')}
        description={say('ideas.date.hint')}
        complain={(typed) =>
          parseDayInput(typed).kind === 'unreadable' ? say('ideas.date.unreadable') : null
        }
        onSave={(typed) => {
          const read = parseDayInput(typed)
          return saved.save('suggestedOn', { suggestedOn: read.kind === 'day' ? read.day : null })
        }}
      />
    </SimpleGrid>
  )
}

function costPatch(read: EuroInput): IdeaPatch {
  return read.kind === 'amount'
    ? { costLowCents: read.lowCents, costHighCents: read.highCents, costPer: read.per }
    : { costLowCents: null, costHighCents: null, costPer: null }
}
