import { createSample } from '../../main/overview/create-sample.ts'
import { openTestContext, type TestContext } from './testing-context.ts'

/** The application on a real database with the sample programme in it. */
export async function openSampleContext(): Promise<TestContext> {
  const opened = await openTestContext()
  await createSample(opened.context, { signal: new AbortController().signal, report: () => undefined })
  return opened
}
