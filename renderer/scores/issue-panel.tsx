import { Checkbox, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { coreTeam } from '../../shared/scores/core-team.ts'
import type { RaterView } from '../../shared/scores/scores-contract.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api, client } from '../api.ts'
import { DownloadButton } from '../parts/download-button.tsx'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { groupIdOf } from './sheet-chooser.tsx'

type Props = { stage: StageView; raters: readonly RaterView[] }

/** Hands out score sheets: for whom, blank or with what has been said so far. */
export function IssuePanel({ stage, raters }: Props) {
  const say = useText()
  const language = useLanguage()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [withScores, setWithScores] = useState(false)
  const raterIds = raters.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  const choose = (ids: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen)
    for (const id of ids) {
      if (isChosen) next.add(id)
      else next.delete(id)
    }
    setChosen(next)
  }
  if (stage.counts.open === 0)
    return (
      <Panel title={say('score-sheets.issue')}>
        <Text>{say('score-sheets.issue.none', { stage: stage.name })}</Text>
      </Panel>
    )
  return (
    <Panel title={say('score-sheets.issue')} finding={say('score-sheets.issue.hint')}>
      <Stack gap="md">
        <RaterChoice raters={raters} chosen={chosen} onChoose={choose} />
        <Checkbox
          label={say('score-sheets.issue.given')}
          description={say('score-sheets.issue.given.hint')}
          checked={withScores}
          onChange={(event) => setWithScores(event.currentTarget.checked)}
        />
        <Text size="sm" c="dimmed">
          {say('score-sheets.issue.joint')}
        </Text>
        {raterIds.length === 0 ? (
          <Text size="sm">{say('score-sheets.issue.choose')}</Text>
        ) : (
          <DownloadButton
            label={say('score-sheets.issue.run', { count: raterIds.length })}
            busyLabel={say('score-sheets.issue.running')}
            icon={<IconFileSpreadsheet size={18} aria-hidden />}
            start={(jobId) =>
              client.scores.issueSheets({ jobId, stageId: stage.id, raterIds, withScores, language })
            }
            doneText={({ name }) => say('score-sheets.issue.done', { name })}
          />
        )}
      </Stack>
    </Panel>
  )
}

type ChoiceProps = {
  raters: readonly RaterView[]
  chosen: ReadonlySet<string>
  onChoose: (ids: readonly string[], isChosen: boolean) => void
}

function RaterChoice({ raters, chosen, onChoose }: ChoiceProps) {
  const say = useText()
  const programme = useQuery(api.programme.find.queryOptions())
  const groups = [{ ...coreTeam }, ...(programme.data?.workingGroups ?? [])]
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="xl">
      {groups.map(({ id, name }) => {
        const members = raters.filter((rater) => groupIdOf(rater) === id)
        const ids = members.map((rater) => rater.id)
        const count = ids.filter((one) => chosen.has(one)).length
        if (ids.length === 0) return null
        return (
          <Stack key={id} gap={6} role="group" aria-label={name}>
            <Checkbox
              fw={600}
              label={say('score-sheets.issue.all', { group: name })}
              checked={count === ids.length}
              indeterminate={count > 0 && count < ids.length}
              onChange={(event) => onChoose(ids, event.currentTarget.checked)}
            />
            {members.map((rater) => (
              <Checkbox
                key={rater.id}
                ml="md"
                label={rater.name}
                checked={chosen.has(rater.id)}
                onChange={(event) => onChoose([rater.id], event.currentTarget.checked)}
              />
            ))}
          </Stack>
        )
      })}
    </SimpleGrid>
  )
}
