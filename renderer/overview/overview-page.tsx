import { useText } from '../parts/use-text.ts'
import { Page } from '../parts/page.tsx'

export function OverviewPage() {
  const say = useText()
  return <Page title={say('step.overview')}>{null}</Page>
}
