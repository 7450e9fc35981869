import { Button, List, Select, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { FundingView } from '../../shared/portfolio/funding-contract.ts'
import {
  fundingFlipText,
  fundingLetter,
  fundingSentences,
  type FundingWords,
} from '../../shared/portfolio/funding-text.ts'
import { problemOf } from '../../shared/portfolio/scenario-view-problem.ts'
import { ruleNamesOf } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { composeLetter, isTurnedDown } from '../../shared/ranking/why-not-letter.ts'
import { api, client } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { LetterDialog } from '../ranking/letter-dialog.tsx'
import { Searching } from './searching.tsx'
import { followSearch, useStoppableSearch } from './use-stoppable-search.ts'

type Props = { stageId: string; ideaId: string }

/** What the scenarios of a stage say about the money for one idea; nothing where the stage has no scenario. */
export function FundingPanel({ stageId, ideaId }: Props) {
  const say = useText()
  const scenarios = useQuery(api.portfolio.fundedRanks.list.queryOptions({ input: { stageId } }))
  const [chosen, setChosen] = useState<string | null>(null)
  const list = scenarios.data ?? []
  const openId = (list.find(({ id }) => id === chosen) ?? list[0])?.id
  const scenario = useQuery({
    ...api.portfolio.selection.read.queryOptions({ input: { scenarioId: openId ?? '' } }),
    enabled: openId !== undefined,
  })
  if (openId === undefined) return <ProblemNotice error={scenarios.error} />
  return (
    <Panel title={say('funding.title')}>
      <Stack gap="sm">
        <ProblemNotice error={scenario.error} />
        {list.length > 1 && (
          <Select
            label={say('funding.scenario')}
            w={340}
            allowDeselect={false}
            value={openId}
            data={list.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setChosen}
          />
        )}
        {scenario.data !== undefined && (
          <FundingAnswer key={scenario.data.id} view={scenario.data} ideaId={ideaId} />
        )}
      </Stack>
    </Panel>
  )
}

/** Why one idea is in the selection of a scenario or not, what would change that, and the letter about it. */
export function FundingAnswer({ view, ideaId }: { view: ScenarioView; ideaId: string }) {
  const say = useText()
  const language = useLanguage()
  const names = useMemo(() => ruleNamesOf(view, language), [view, language])
  const search = useStoppableSearch(['idea-funding', view.id, ideaId, problemOf(view)], (following) =>
    followSearch(following, (jobId) => client.portfolio.funding.read({ jobId, scenarioId: view.id, ideaId })),
  )
  const { found, error } = search
  const words: FundingWords = { scenario: view.name, rules: view.rules, names, language }
  const byHand = view.overrides.find((one) => one.ideaId === ideaId)
  if (error !== null) return <ProblemNotice error={error} />
  if (found === undefined) return <Searching what={say('funding.computing')} search={search} />
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">{fundingSentences(found, words).join(' ')}</Text>
      {byHand !== undefined && (
        <Text size="sm" fw={600}>
          {say(`funding.by-hand.${byHand.decision}`, { reason: byHand.reason })}
        </Text>
      )}
      {found.kind === 'left' && <Changes found={found} words={words} />}
      {found.kind === 'left' && (
        <FundingLetter stageId={view.stageId} ideaId={ideaId} found={found} words={words} />
      )}
    </Stack>
  )
}

type LeftProps = { found: Extract<FundingView, { kind: 'left' }>; words: FundingWords }

function Changes({ found, words }: LeftProps) {
  const say = useText()
  if (found.changes.length === 0) return <Text size="sm">{say('funding.changes.none')}</Text>
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {say('funding.changes')}
      </Text>
      <List size="sm" aria-label={say('funding.changes')}>
        {found.changes.map((flip) => {
          const told = fundingFlipText(flip, words)
          return <List.Item key={told}>{told}</List.Item>
        })}
      </List>
      <Text size="xs" c="dimmed" mt={4}>
        {say('funding.changes.note')}
      </Text>
    </div>
  )
}

function FundingLetter({ stageId, ideaId, found, words }: LeftProps & Props) {
  const say = useText()
  const [isWriting, writing] = useDisclosure(false)
  const why = useQuery(api.ranking.whyNot.read.queryOptions({ input: { stageId, ideaId } }))
  const view = why.data
  if (view === undefined) return <ProblemNotice error={why.error} />
  if (view.idea.standing === 'pilot') return null
  if (view.idea.standing !== 'reserve' && !isTurnedDown(view))
    return (
      <Text size="sm" c="dimmed">
        {say('funding.letter.later')}
      </Text>
    )
  return (
    <>
      <Button variant="default" leftSection={<IconMail size={16} aria-hidden />} onClick={writing.open}>
        {say('funding.letter')}
      </Button>
      {isWriting && (
        <LetterDialog
          idea={view.idea}
          proposed={composeLetter(view, words.language, fundingLetter(found, words))}
          onClose={writing.close}
        />
      )}
    </>
  )
}
