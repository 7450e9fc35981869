import { Button, List, Loader, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { WhyNotView } from '../../shared/ranking/why-not-contract.ts'
import { composeLetter, isTurnedDown } from '../../shared/ranking/why-not-letter.ts'
import { flipText, whyNotSentences } from '../../shared/ranking/why-not-text.ts'
import { api } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { LetterDialog } from './letter-dialog.tsx'

type Props = { stageId: string; ideaId: string }

/** What the exit rule says about an idea, why, what would change it, and the letter about it. */
export function WhyNotPanel({ stageId, ideaId }: Props) {
  const say = useText()
  const found = useQuery(api.ranking.whyNot.read.queryOptions({ input: { stageId, ideaId } }))
  const view = found.data
  return (
    <Panel title={say(view?.outcome === 'goes-on' ? 'why-not.title.goes-on' : 'why-not.title')}>
      <ProblemNotice error={found.error} />
      {found.isPending && <Loader size="sm" aria-label={say('app.loading')} />}
      {view !== undefined && <Answer view={view} />}
    </Panel>
  )
}

function Answer({ view }: { view: WhyNotView }) {
  const say = useText()
  const language = useLanguage()
  const [isWriting, writing] = useDisclosure(false)
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">{whyNotSentences(view, language).join(' ')}</Text>
      {view.outcome !== 'goes-on' && <Changes view={view} />}
      {isTurnedDown(view) && (
        <Button variant="default" leftSection={<IconMail size={16} aria-hidden />} onClick={writing.open}>
          {say('why-not.letter')}
        </Button>
      )}
      {view.outcome !== 'goes-on' && view.decided === null && !isTurnedDown(view) && (
        <Text size="sm" c="dimmed">
          {say('why-not.letter.later')}
        </Text>
      )}
      {isWriting && (
        <LetterDialog idea={view.idea} proposed={composeLetter(view, language)} onClose={writing.close} />
      )}
    </Stack>
  )
}

function Changes({ view }: { view: WhyNotView }) {
  const say = useText()
  const language = useLanguage()
  if (view.changes.length === 0) {
    const isByHand = view.reasons.some(({ kind }) => kind === 'by-hand')
    return <Text size="sm">{say(isByHand ? 'why-not.changes.by-hand' : 'why-not.changes.none')}</Text>
  }
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {say('why-not.changes')}
      </Text>
      <List size="sm" aria-label={say('why-not.changes')}>
        {view.changes.map((steps) => {
          const told = flipText(steps, view, language)
          return <List.Item key={told}>{told}</List.Item>
        })}
      </List>
      <Text size="xs" c="dimmed" mt={4}>
        {say('why-not.changes.note')}
      </Text>
    </div>
  )
}
