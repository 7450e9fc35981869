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

test('a project is entered with its fields of action, saved, and refused where it is not the newest', async () => {
  const house = await openTestContext()
  const { fieldIds } = await seedIdeas(house.context)
  const { inventory, trail } = house.client
  const { id, number } = await inventory.add({ name: 'Mängelmelder' })
  expect(number).toBe('B-02')
  const patch = { owner: 'Stadt', fieldIds: [fieldIds[1], fieldIds[2]] }
  const { revision } = await inventory.save({ id, expectedRevision: 1, patch })
  expect(await inventory.list()).toMatchObject([
    { number: 'B-01' },
    { owner: 'Stadt', fieldsOfAction: ['Mobilität', 'Teilhabe'], revision },
  ])
  await expect(
    inventory.save({ id, expectedRevision: 1, patch: { state: 'geplant' } }),
  ).rejects.toMatchObject({
    data: { code: 'changed-meanwhile', current: { owner: 'Stadt', fieldIds: patch.fieldIds } },
  })
  const { sequence } = await inventory.remove({ id })
  expect(await inventory.list()).toHaveLength(1)
  await trail.undo({ sequence })
  expect(await inventory.list()).toMatchObject([{}, { fieldsOfAction: ['Mobilität', 'Teilhabe'] }])
  await house.close()
})

test('a project that ideas refer to stays with its fields of action', async () => {
  const house = await openTestContext()
  await seedIdeas(house.context)
  const [project] = await house.client.inventory.list()
  await expect(house.client.inventory.remove({ id: project?.id ?? '' })).rejects.toMatchObject({
    data: { code: 'still-needed', values: { name: 'Funknetz', idea: 1 } },
  })
  expect(await house.client.inventory.list()).toMatchObject([{ fieldsOfAction: ['Klima'] }])
  await house.close()
})
