import { expect, test } from 'vitest'
import { seedIdeas } from '../ideas/seed-ideas.ts'
import { openTestContext } from '../testing-context.ts'

test('existing projects come with their fields of action and the ideas that touch them', async () => {
  const house = await openTestContext()
  const { ideaId } = await seedIdeas(house.context)
  expect(await house.client.inventory.list()).toMatchObject([
    { number: 'B-01', name: 'Funknetz', fieldsOfAction: ['Klima'], extendedBy: 1, sameAs: 0 },
  ])
  await house.client.ideas.save({ id: ideaId, revision: 1, patch: { relation: 'exists' } })
  expect(await house.client.inventory.list()).toMatchObject([{ extendedBy: 0, sameAs: 1 }])
  await house.close()
})
