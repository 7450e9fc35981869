import { Tabs } from '@mantine/core'
import { Page } from '../parts/page.tsx'
import { useText } from '../parts/use-text.ts'
import { CompareView } from './compare-view.tsx'
import { PilotsView } from './pilots-view.tsx'
import { portfolioViews, usePortfolioAddress } from './portfolio-address.ts'
import { SelectionView } from './selection-view.tsx'

/** The pilots with the reserve, and the selection within a budget that leads to them. */
export function PortfolioPage() {
  const say = useText()
  const [address, go] = usePortfolioAddress()
  return (
    <Page title={say('step.portfolio')} lead={say('portfolio.lead')}>
      <Tabs
        value={address.view}
        onChange={(view) => go({ view: portfolioViews.find((one) => one === view) ?? 'pilots' })}
        keepMounted={false}
      >
        <Tabs.List>
          {portfolioViews.map((view) => (
            <Tabs.Tab key={view} value={view}>
              {say(`portfolio.view.${view}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="pilots" pt="sm">
          <PilotsView />
        </Tabs.Panel>
        <Tabs.Panel value="selection" pt="sm">
          <SelectionView scenarioId={address.scenarioId} onChoose={(scenarioId) => go({ scenarioId })} />
        </Tabs.Panel>
        <Tabs.Panel value="compare" pt="sm">
          <CompareView />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
