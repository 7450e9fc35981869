import { Box, Group, Loader, Switch } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type { IdeaLine } from '../../shared/ideas/idea.ts'
import type { IdeaChoices } from '../../shared/ideas/ideas-contract.ts'
import { api, client } from '../api.ts'
import { GridTable } from '../parts/grid-table.tsx'
import { NextStep } from '../parts/next-step.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { FindDuplicates } from './duplicates-dialog.tsx'
import { buildIdeaColumns } from './idea-columns.tsx'
import { IdeaSheet } from './idea-sheet.tsx'
import './ideas-page.css'
import { NewIdea } from './new-idea.tsx'

/** The catalogue of ideas, with the sheet of one idea beside it: the list stays where it is while one goes through. */
export function IdeasPage() {
  const say = useText()
  const ideas = useQuery({ queryKey: api.ideas.list.key(), queryFn: readIdeas })
  const choices = useQuery(api.ideas.choices.queryOptions())
  return (
    <Box className="full-page">
      <Page title={say('step.ideas')} lead={say('ideas.lead')} actions={<Actions />}>
        <ProblemNotice error={ideas.error ?? choices.error} />
        {(ideas.isPending || choices.isPending) && <Loader aria-label={say('app.loading')} />}
        {ideas.data !== undefined && choices.data !== undefined && (
          <Catalogue ideas={ideas.data} choices={choices.data} />
        )}
      </Page>
    </Box>
  )
}

async function readIdeas(): Promise<IdeaLine[]> {
  const all: IdeaLine[] = []
  for await (const piece of await client.ideas.list()) for (const idea of piece) all.push(idea)
  return all
}

function Actions() {
  return (
    <Group gap="xs" wrap="nowrap">
      <FindDuplicates />
      <NewIdea />
    </Group>
  )
}

function Catalogue({ ideas: all, choices }: { ideas: readonly IdeaLine[]; choices: IdeaChoices }) {
  const say = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  const { recordId } = useParams({ strict: false })
  const [shown, setShown] = useState<readonly string[]>([])
  const [withAbsorbed, setWithAbsorbed] = useState(false)
  const active = useMemo(() => all.filter(({ standing }) => standing !== 'absorbed'), [all])
  const ideas = withAbsorbed ? all : active
  const columns = useMemo(() => buildIdeaColumns({ choices, say, language }), [choices, say, language])
  const split = useRef<HTMLDivElement>(null)
  const open = (id: string | undefined): void =>
    void navigate(id === undefined ? { to: '/ideas' } : { to: '/ideas/$recordId', params: { recordId: id } })
  // Held arrow keys pass many rows; only the one they stop at is opened.
  const openSoon = useDebouncedCallback(open, 120)
  const openOrEnter = (id: string): void => {
    if (id === recordId) split.current?.querySelector<HTMLElement>('.idea-sheet')?.focus()
    else open(id)
  }
  const close = (): void => {
    open(undefined)
    split.current?.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus()
  }
  return (
    <Box ref={split} className="ideas-split" data-open={recordId !== undefined}>
      <GridTable
        name="ideas"
        label={say('ideas.table')}
        rows={ideas}
        rowKey={idOf}
        columns={columns}
        countText={(part, count) => say('ideas.count', { shown: part, count })}
        empty={<NextStep text={say('ideas.none')} to="/import" label={say('ideas.import')} />}
        noMatch={say('ideas.no-match')}
        openKey={recordId}
        onOpen={openOrEnter}
        onMove={(id) => recordId !== undefined && openSoon(id)}
        onLeave={close}
        onShown={setShown}
      >
        {active.length < all.length && (
          <Switch
            size="sm"
            mr="xs"
            label={say('ideas.show-absorbed')}
            checked={withAbsorbed}
            onChange={(event) => setWithAbsorbed(event.currentTarget.checked)}
          />
        )}
      </GridTable>
      {recordId !== undefined && (
        <IdeaSheet id={recordId} choices={choices} order={shown} onOpen={open} onClose={close} />
      )}
    </Box>
  )
}

function idOf({ id }: IdeaLine): string {
  return id
}
