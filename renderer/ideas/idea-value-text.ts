import { formatDay } from '../../shared/calendar.ts'
import { type EditableField, relations } from '../../shared/ideas/idea.ts'
import type { IdeaChoices } from '../../shared/ideas/ideas-contract.ts'
import type { Language } from '../../shared/language/text.ts'
import { formatCents } from '../../shared/money.ts'
import type { Say } from '../parts/use-text.ts'

type Words = { choices: IdeaChoices; say: Say; language: Language }

/** The value of a field of an idea in words, for comparing versions and for the history; empty when nothing is stated. */
export function tellIdeaValue(field: EditableField, value: unknown, words: Words): string {
  const { choices, say, language } = words
  if (value === null || value === undefined || value === '') return ''
  const plain = typeof value === 'string' ? value : ''
  switch (field) {
    case 'title':
    case 'text':
    case 'benefit':
      return plain
    case 'fieldIds':
      return (Array.isArray(value) ? value : [])
        .map((id) => choices.fieldsOfAction.find((one) => one.id === id)?.name ?? '–')
        .join(', ')
    case 'workshopId': {
      const workshop = choices.workshops.find(({ id }) => id === value)
      return workshop === undefined ? '–' : `${workshop.number} ${workshop.title}`
    }
    case 'existingProjectId': {
      const project = choices.existingProjects.find(({ id }) => id === value)
      return project === undefined ? '–' : `${project.number} ${project.name}`
    }
    case 'suggestedOn':
      return formatDay(plain, language)
    case 'costLowCents':
    case 'costHighCents':
      return formatCents(Number(value), language)
    case 'costPer':
      return say('common.yes')
    case 'relation':
      return say(`ideas.relation.${relations.find((one) => one === value) ?? 'open'}`)
  }
}
