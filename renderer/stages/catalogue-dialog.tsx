import { Alert, Button, Group, Loader, Modal, Stack, Tabs, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type {
  CriterionMarks,
  NewVersion,
  SaveCatalogueInput,
} from '../../shared/stages/catalogue-contract.ts'
import {
  type CatalogueChange,
  compareCatalogues,
  versionedChanges,
} from '../../shared/stages/catalogue-changes.ts'
import { type CatalogueDraft, catalogueOfDraft, draftOf } from '../../shared/stages/catalogue-draft.ts'
import { startHistory, withChange, withoutLastChange } from '../../shared/stages/draft-history.ts'
import { type DraftFault, findDraftFaults } from '../../shared/stages/draft-faults.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api, client, refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { CatalogueVersionStep } from './catalogue-version-step.tsx'
import { DraftCriteria } from './draft-criteria.tsx'
import { useAskedGroups } from './use-asked-groups.ts'
import { DraftScales } from './draft-scales.tsx'
import { useVersionJob } from './use-version-job.tsx'

type Props = { stage: StageView; onClose: () => void }

/** The criteria and scales of a stage, changed as a whole and saved in one go; with marks given, as a new version. */
export function CatalogueDialog({ stage, onClose }: Props) {
  const say = useText()
  const marks = useQuery(
    api.stages.catalogues.listMarks.queryOptions({ input: { stageId: stage.id }, staleTime: 0 }),
  )
  return (
    <Modal
      opened
      size="90%"
      onClose={onClose}
      closeOnClickOutside={false}
      title={say('catalogue.title', { name: stage.name })}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <ProblemNotice error={marks.error} />
      {marks.isPending && <Loader aria-label={say('app.loading')} />}
      {marks.data !== undefined && <Editor stage={stage} marks={marks.data} onClose={onClose} />}
    </Modal>
  )
}

function Editor({ stage, marks, onClose }: Props & { marks: readonly CriterionMarks[] }) {
  const say = useText()
  const [{ catalogue }] = useState(stage)
  const [history, setHistory] = useState(() => startHistory(draftOf(catalogue)))
  const { draft, past } = history
  const setDraft = (changed: CatalogueDraft): void => setHistory((now) => withChange(now, changed))
  const groups = useAskedGroups()
  const [isNaming, setIsNaming] = useState(false)
  const changes = changesIn(draft, catalogue)
  const faults = findDraftFaults(draft)
  const needsVersion = marks.length > 0 && versionedChanges(changes).length > 0
  const { save, progress } = useSaveCatalogue(stage, onClose)
  const store = (newVersion?: NewVersion): void =>
    save.mutate({
      stageId: stage.id,
      seen: {
        catalogueId: catalogue.id,
        revision: catalogue.revision,
        criteria: Object.fromEntries(catalogue.criteria.map(({ id, revision }) => [id, revision])),
      },
      draft,
      ...(newVersion === undefined ? {} : { newVersion }),
    })
  if (isNaming)
    return (
      <CatalogueVersionStep
        catalogue={catalogue}
        draft={draft}
        changes={changes}
        marks={marks}
        isSaving={save.isPending}
        progress={progress}
        error={save.error}
        onBack={() => setIsNaming(false)}
        onSave={store}
      />
    )
  return (
    <Stack>
      <Text size="sm">{say(marks.length > 0 ? 'catalogue.lead.scored' : 'catalogue.lead')}</Text>
      <Tabs defaultValue="criteria">
        <Tabs.List mb="sm">
          <Tabs.Tab value="criteria">{say('catalogue.criteria')}</Tabs.Tab>
          <Tabs.Tab value="scales">{say('catalogue.scales')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="criteria">
          <DraftCriteria draft={draft} groups={groups} onChange={setDraft} />
        </Tabs.Panel>
        <Tabs.Panel value="scales">
          <DraftScales draft={draft} onChange={setDraft} />
        </Tabs.Panel>
      </Tabs>
      <Faults faults={faults} />
      <ProblemNotice error={save.error} />
      <Group justify="flex-end">
        <Button
          variant="subtle"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          disabled={past.length === 0}
          onClick={() => setHistory(withoutLastChange)}
        >
          {say('catalogue.undo')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('action.cancel')}
        </Button>
        <Button
          disabled={faults.length > 0}
          loading={save.isPending}
          onClick={() => (needsVersion ? setIsNaming(true) : store())}
        >
          {say(needsVersion ? 'catalogue.to-version' : 'action.save')}
        </Button>
      </Group>
    </Stack>
  )
}

function changesIn(draft: CatalogueDraft, catalogue: StageView['catalogue']): CatalogueChange[] {
  const drafted = catalogueOfDraft(draft, catalogue)
  const isWhole = findDraftFaults(draft).every(({ code }) => code !== 'scale-missing')
  const same = new Map(catalogue.criteria.map(({ id }) => [id, id]))
  return isWhole ? compareCatalogues(catalogue, drafted, same) : []
}

function Faults({ faults }: { faults: readonly DraftFault[] }) {
  const say = useText()
  if (faults.length === 0) return null
  return (
    <Alert color="orange" role="status">
      {[...new Set(faults.map(({ code, name }) => say(`catalogue.fault.${code}`, { name })))].map(
        (sentence) => (
          <Text key={sentence} size="sm">
            {sentence}
          </Text>
        ),
      )}
    </Alert>
  )
}

function useSaveCatalogue(stage: StageView, onClose: () => void) {
  const say = useText()
  return useVersionJob<SaveCatalogueInput>({
    start: client.stages.catalogues.saveInSteps,
    onSuccess: async ({ sequence, version, takenOver }) => {
      const isNew = version !== stage.catalogue.version
      const values = { name: stage.name, version, count: takenOver }
      if (sequence > 0) showUndo(say(isNew ? 'catalogue.saved.version' : 'catalogue.saved', values), sequence)
      onClose()
      await refreshAll()
    },
  })
}
