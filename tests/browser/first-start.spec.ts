import { expect, expectAccessible, test } from './browser-host.ts'

test('the first start opens the overview and axe finds nothing', async ({ host, start }) => {
  const page = await start(host)
  await expect(page).toHaveTitle(/Wegweiser/)
  await expectAccessible(page)
})
