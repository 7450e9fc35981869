import { Button, Loader, SegmentedControl, Stack, Text } from '@mantine/core'
import { useDisclosure, useSessionStorage } from '@mantine/hooks'
import { IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RaterView } from '../../shared/scores/scores-contract.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useExpectFile } from '../parts/use-expect-file.ts'
import { useText } from '../parts/use-text.ts'
import { askedStage } from './asked-stage.ts'
import { OldSheet } from './old-sheet.tsx'
import { SheetVersion, useOlderVersions } from './sheet-version.tsx'
import { GroupSheet } from './group-sheet.tsx'
import { IssuePanel } from './issue-panel.tsx'
import { ProgressBoard } from './progress-board.tsx'
import { FirstRater, RaterDialog } from './rater-dialog.tsx'
import { RecentPanel } from './recent-panel.tsx'
import { RoundsPart } from './rounds-part.tsx'
import { ScoreSheet } from './score-sheet.tsx'
import { groupIdOf, type SheetChoice, SheetChooser } from './sheet-chooser.tsx'
import { StageChoice } from './stage-choice.tsx'
import { TakePanel } from './take-panel.tsx'

const noChoice: SheetChoice = { stageId: '', groupId: '', raterId: '', view: 'rater' }

const parts = ['enter', 'files', 'progress', 'rounds'] as const

type Part = (typeof parts)[number]

/** Where people say what they think of the ideas: one sheet a person, or the means of a whole working group. */
export function ScoresPage() {
  const say = useText()
  useExpectFile()
  const stages = useQuery(api.stages.list.queryOptions())
  const raters = useQuery(api.scores.listRaters.queryOptions())
  const [areRatersShown, { open, close }] = useDisclosure(false)
  const [part, setPart] = useSessionStorage<Part>({ key: 'wegweiser.scores.part', defaultValue: 'enter' })
  return (
    <Page
      title={say('step.scores')}
      lead={say('scores.lead')}
      actions={
        <>
          <SegmentedControl
            aria-label={say('score-sheets.part')}
            value={part}
            onChange={setPart}
            data={parts.map((value) => ({ value, label: say(`score-sheets.part.${value}`) }))}
          />
          <Button variant="default" leftSection={<IconUsers size={16} aria-hidden />} onClick={open}>
            {say('scores.raters')}
          </Button>
        </>
      }
    >
      <ProblemNotice error={stages.error ?? raters.error} />
      {stages.data === undefined || raters.data === undefined ? (
        <Loader aria-label={say('app.loading')} />
      ) : (
        <Content part={part} stages={stages.data} raters={raters.data} />
      )}
      {areRatersShown && <RaterDialog raters={raters.data ?? []} onClose={close} />}
    </Page>
  )
}

type ContentProps = { part: Part; stages: StageView[]; raters: RaterView[] }

function Content({ part, stages, raters }: ContentProps) {
  const say = useText()
  const [wished, setWished] = useSessionStorage({ key: 'wegweiser.sheet', defaultValue: noChoice })
  const stage = stages.find(({ id }) => id === wished.stageId) ?? busiest(stages)
  const [versionId, setVersionId] = useState<string>()
  const versions = useOlderVersions(stage)
  const rater =
    raters.find(({ id }) => id === wished.raterId) ??
    raters.find((one) => groupIdOf(one) === wished.groupId) ??
    raters[0]
  if (stage === undefined) return <p>{say('scores.no-stage')}</p>
  const onStage = (stageId: string): void => setWished({ ...wished, stageId })
  if (part === 'files')
    return (
      <Stack>
        <StageChoice stages={stages} stageId={stage.id} onChoose={onStage} />
        {rater === undefined ? <FirstRater /> : <IssuePanel key={stage.id} stage={stage} raters={raters} />}
        <TakePanel stages={stages} />
        <RecentPanel />
      </Stack>
    )
  if (rater === undefined) return <FirstRater />
  if (part === 'progress' || part === 'rounds') {
    const Part = part === 'progress' ? ProgressBoard : RoundsPart
    return (
      <Stack>
        <StageChoice stages={stages} stageId={stage.id} onChoose={onStage} />
        <Part key={stage.id} stage={stage} />
      </Stack>
    )
  }
  const choice: SheetChoice = {
    stageId: stage.id,
    groupId: groupIdOf(rater),
    raterId: rater.id,
    view: wished.view,
  }
  const older = versions.find(({ id, stageId }) => id === versionId && stageId === stage.id)
  const asked = askedStage({ ...stage, catalogue: older ?? stage.catalogue }, choice.groupId)
  return (
    <>
      <SheetChooser stages={stages} raters={raters} choice={choice} onChoose={setWished} />
      {versions.length > 0 && (
        <SheetVersion
          current={stage.catalogue.version}
          older={versions}
          versionId={older?.id}
          onChoose={setVersionId}
        />
      )}
      {asked.catalogue.criteria.length === 0 ? (
        <Text>{say('scores.nothing-asked')}</Text>
      ) : choice.view === 'rater' && older !== undefined ? (
        <OldSheet stage={asked} rater={rater} />
      ) : choice.view === 'rater' ? (
        <ScoreSheet key={`${stage.catalogue.id} ${rater.id}`} stage={asked} rater={rater} />
      ) : (
        <GroupSheet stage={asked} groupId={choice.groupId} />
      )}
    </>
  )
}

/** The stage where most ideas wait; with none waiting the one that most ideas have entered. */
function busiest(stages: readonly StageView[]): StageView | undefined {
  return stages.toSorted((a, b) => b.counts.open - a.counts.open || b.counts.in - a.counts.in)[0]
}
