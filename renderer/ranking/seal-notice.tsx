import { Alert, Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { sealFinding } from '../../shared/ranking/seal-difference.ts'
import { api } from '../api.ts'
import { formatMoment } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

type Props = { stageId: string; onShow: () => void }

/** Says openly when the result shown is not the one that was frozen last; nothing when it is, or when nothing is frozen. */
export function SealNotice({ stageId, onShow }: Props) {
  const say = useText()
  const language = useLanguage()
  const seals = useQuery(api.ranking.seals.list.queryOptions({ input: { stageId } }))
  const newest = seals.data?.[0]
  if (newest === undefined || newest.differences.length === 0) return null
  const { number, sealedAt, differences } = newest
  const finding = sealFinding(differences, language)
  return (
    <Alert color="yellow" role="status">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">
          {say('seal.notice', { number, when: formatMoment(sealedAt, language), finding })}
        </Text>
        <Button size="xs" variant="default" style={{ flexShrink: 0 }} onClick={onShow}>
          {say('seal.notice.show')}
        </Button>
      </Group>
    </Alert>
  )
}
