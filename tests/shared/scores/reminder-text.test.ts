import { expect, it } from 'vitest'
import { composeReminder } from '../../../shared/scores/reminder-text.ts'

const facts = {
  language: 'de',
  stageName: 'Ideencheck',
  programmeName: 'GO!',
  ideaCount: 12,
  answered: 9,
  open: 3,
  openIdeas: ['I-001'],
  dueOn: null,
} as const

it('a reminder greets a person by name and speaks of one sheet', () => {
  const { body } = composeReminder({ ...facts, name: 'Ruth', isGroup: false })
  expect(body).toContain('Guten Tag Ruth,')
  expect(body).toContain('Von 12 Feldern des Bogens sind 9 beantwortet, 3 sind noch offen.')
})

it('a reminder greets a group as several people and speaks of all their sheets, naming nobody', () => {
  const { body } = composeReminder({ ...facts, name: 'Arbeitskreis Klima', isGroup: true })
  expect(body).toContain('Guten Tag zusammen (Arbeitskreis Klima),')
  expect(body).toContain('Von 12 Feldern in allen Bögen zusammen sind 9 beantwortet')
})
