import { expect, test } from 'vitest'
import { seedIdeas } from '../ideas/seed-ideas.ts'
import { openTestContext } from '../testing-context.ts'

test('workshops are told with counts only, never with names', async () => {
  const house = await openTestContext()
  await seedIdeas(house.context)
  const workshops = await house.client.participation.listWorkshops()
  expect(workshops).toMatchObject([{ number: 'WS-01', participants: 24, volunteers: 1, ideas: 1 }])
  const summary = await house.client.participation.summarizeVolunteers()
  expect(summary).toEqual({ people: 1, mayBeNamed: 1, withoutConsent: 0, nextRetentionEnd: '2028-12-31' })
  expect(JSON.stringify([workshops, summary])).not.toContain('Petersen')
  await house.close()
})

test('without workshops and people everything is empty', async () => {
  const house = await openTestContext()
  expect(await house.client.participation.listWorkshops()).toEqual([])
  expect(await house.client.participation.summarizeVolunteers()).toEqual({
    people: 0,
    mayBeNamed: 0,
    withoutConsent: 0,
    nextRetentionEnd: null,
  })
  await house.close()
})
