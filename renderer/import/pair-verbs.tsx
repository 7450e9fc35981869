import { Button, Group, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { DecidedPair } from '../../shared/import/decision-conflicts.ts'
import type { PairDecision } from '../../shared/import/import-contract.ts'
import type { ShownPair } from '../../shared/import/preview-contract.ts'
import { useText } from '../parts/use-text.ts'

type Verdict = Pick<PairDecision, 'verb' | 'title'>

/** Decides about a pair; null takes the decision back. */
export type DecidePair = (pair: ShownPair, verdict: Verdict | null) => void

type Props = {
  pair: ShownPair
  decision: PairDecision | undefined
  /** The pilot that keeps the two out of a bundle. */
  pilotAgainst: string | undefined
  onDecide: DecidePair
  onSkip: () => void
}

/** The decision about a pair as it is sent with the import. */
export function decisionOf({ idea, of, known }: ShownPair, verdict: Verdict): DecidedPair {
  return {
    ...verdict,
    idea,
    ...(of !== undefined && { of }),
    ...(known !== undefined && { knownId: known.key }),
    ...(known?.pilot !== undefined && { pilot: known.pilot }),
  }
}

/** Whether a decision is about this pair. */
export function isAbout(decision: PairDecision, { idea, of, known }: ShownPair): boolean {
  return (
    decision.idea.table === idea.table &&
    decision.idea.line === idea.line &&
    decision.knownId === known?.key &&
    decision.of?.table === of?.table &&
    decision.of?.line === of?.line
  )
}

/** Skip the line, or take it and say at once that the two are one idea, belong together or are not the same. */
export function PairVerbs({ pair, decision, pilotAgainst, onDecide, onSkip }: Props) {
  const say = useText()
  const [isBundling, setBundling] = useState(false)
  const { line } = pair.idea
  if (decision !== undefined) {
    const { verb, title = '' } = decision
    return (
      <Group gap="xs">
        <Text size="sm">{say(`import.duplicates.will-${verb}`, { title })}</Text>
        {pilotAgainst !== undefined && (
          <Text size="sm" role="alert" className="import-open">
            {say('import.duplicates.refused', { pilot: pilotAgainst })}
          </Text>
        )}
        <Button size="compact-xs" variant="subtle" onClick={() => onDecide(pair, null)}>
          {say('import.duplicates.reconsider')}
        </Button>
      </Group>
    )
  }
  return (
    <>
      <Group gap="xs">
        <Button size="compact-xs" variant="default" onClick={onSkip}>
          {say('import.duplicates.skip', { line })}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => onDecide(pair, { verb: 'merge' })}>
          {say('import.duplicates.merge')}
        </Button>
        {pilotAgainst === undefined && (
          <Button
            size="compact-xs"
            variant="default"
            aria-expanded={isBundling}
            onClick={() => setBundling(!isBundling)}
          >
            {say('duplicates.bundle')}
          </Button>
        )}
        <Button size="compact-xs" variant="default" onClick={() => onDecide(pair, { verb: 'apart' })}>
          {say('duplicates.apart')}
        </Button>
      </Group>
      {pilotAgainst !== undefined && (
        <Text size="xs" c="dimmed" mt={4}>
          {say(
            pair.known?.pilot === undefined
              ? 'import.duplicates.pilot-by-decision'
              : 'import.duplicates.pilot',
            { pilot: pilotAgainst },
          )}
        </Text>
      )}
      {isBundling && (
        <BundleTitle
          start={pair.earlierTitle}
          onTitle={(title) => {
            setBundling(false)
            onDecide(pair, { verb: 'bundle', title })
          }}
        />
      )}
    </>
  )
}

/** The title of the new idea above the two. */
function BundleTitle({ start, onTitle }: { start: string; onTitle: (title: string) => void }) {
  const say = useText()
  const [title, setTitle] = useState(start)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (title.trim() !== '') onTitle(title.trim())
  }
  return (
    <form onSubmit={submit}>
      <Text size="xs" c="dimmed" mt={4}>
        {say('bundle.lead')}
      </Text>
      <Group gap="xs" align="flex-end" mt={4}>
        <TextInput
          size="xs"
          flex={1}
          label={say('bundle.name')}
          value={title}
          required
          maxLength={300}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Button size="xs" variant="default" type="submit">
          {say('import.duplicates.bundle')}
        </Button>
      </Group>
    </form>
  )
}
