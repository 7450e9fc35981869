import { Autocomplete, Select, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client, refreshAll } from '../api.ts'
import { FormDialog } from '../parts/form-dialog.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { type Say, useText } from '../parts/use-text.ts'

export type ChosenIdea = { ideaId: string; number: string; title: string }

/** What is to be done with an idea; without one the dialog asks for it first. */
export type Choice =
  | { kind: 'pilot' | 'reserve'; idea: ChosenIdea | null }
  | { kind: 'reopen'; idea: ChosenIdea }

type Props = { choice: Choice; leads: readonly string[]; onClose: () => void }

const titles = {
  pilot: 'portfolio.choose',
  reserve: 'portfolio.reserve.put',
  reopen: 'portfolio.reopen',
} as const

/** Asks for what a choice needs, above all the reason, and carries it out. */
export function ChooseDialog({ choice, leads, onClose }: Props) {
  const say = useText()
  const [ideaId, setIdeaId] = useState(choice.idea?.ideaId ?? null)
  const [title, setTitle] = useState('')
  const [lead, setLead] = useState('')
  const [reason, setReason] = useState('')
  const carryOut = useMutation({
    mutationFn: async () =>
      await decide({ kind: choice.kind, ideaId: ideaId ?? '', title, lead, reason }, say),
    onSuccess: async ({ message, sequence }) => {
      onClose()
      await refreshAll()
      showUndo(message, sequence)
    },
  })
  return (
    <FormDialog
      title={say(titles[choice.kind])}
      label={say(titles[choice.kind])}
      isPending={carryOut.isPending}
      error={carryOut.error}
      isDisabled={ideaId === null}
      size="lg"
      onSubmit={() => carryOut.mutate()}
      onClose={onClose}
    >
      {choice.idea === null ? (
        <IdeaSelect value={ideaId} onChange={setIdeaId} />
      ) : (
        <Text fw={600}>
          {choice.idea.number} {choice.idea.title}
        </Text>
      )}
      {choice.kind === 'pilot' && (
        <>
          <TextInput
            label={say('portfolio.field.title')}
            description={say('portfolio.field.title.hint')}
            value={title}
            maxLength={200}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Autocomplete
            label={say('portfolio.field.lead')}
            data={[...leads]}
            value={lead}
            maxLength={200}
            onChange={setLead}
          />
        </>
      )}
      <ReasonField
        label={say('portfolio.field.reason')}
        description={say('portfolio.field.reason.hint')}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  )
}

type IdeaSelectProps = { value: string | null; onChange: (ideaId: string | null) => void }

function IdeaSelect({ value, onChange }: IdeaSelectProps) {
  const say = useText()
  const candidates = useQuery(api.portfolio.listCandidates.queryOptions())
  return (
    <>
      <ProblemNotice error={candidates.error} />
      <Select
        label={say('portfolio.field.idea')}
        description={say('portfolio.field.idea.hint')}
        data={(candidates.data ?? []).map((idea) => ({
          value: idea.ideaId,
          label: `${idea.number} ${idea.title}`,
        }))}
        value={value}
        onChange={onChange}
        searchable
        limit={50}
        required
        data-autofocus
      />
    </>
  )
}

type Decision = { kind: Choice['kind']; ideaId: string; title: string; lead: string; reason: string }

async function decide({ kind, ideaId, title, lead, reason }: Decision, say: Say) {
  switch (kind) {
    case 'pilot': {
      const named = title.trim() === '' ? {} : { title }
      const { number, sequence } = await client.portfolio.choosePilot({ ideaId, ...named, lead, reason })
      return { sequence, message: say('portfolio.chosen', { number }) }
    }
    case 'reserve': {
      const { count, sequence } = await client.portfolio.putIntoReserve({ ideaIds: [ideaId], reason })
      return { sequence, message: say('portfolio.reserved', { count }) }
    }
    case 'reopen': {
      const { number, sequence } = await client.portfolio.reopen({ ideaId, reason })
      return { sequence, message: say('portfolio.reopened', { number }) }
    }
  }
}
