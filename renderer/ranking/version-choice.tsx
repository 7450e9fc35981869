import { Alert, Button, Group, NativeSelect, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { RankingView } from '../../shared/ranking/ranking-contract.ts'
import { api } from '../api.ts'
import { useText } from '../parts/use-text.ts'

type Props = {
  stageId: string
  /** Undefined: the version that holds. */
  catalogueId: string | undefined
  onChoose: (catalogueId: string | undefined) => void
}

/** Which version of the criteria catalogue the ranking rests on; nothing to choose as long as there is only one. */
export function VersionChoice({ stageId, catalogueId, onChoose }: Props) {
  const say = useText()
  const versions = useQuery(api.stages.catalogues.list.queryOptions({ input: { stageId } }))
  const [newest, ...older] = versions.data ?? []
  if (newest === undefined || older.length === 0) return null
  return (
    <NativeSelect
      aria-label={say('ranking.version')}
      value={catalogueId ?? ''}
      data={[
        { value: '', label: say('ranking.version.current', { version: newest.version }) },
        ...older.map(({ id, version }) => ({ value: id, label: say('catalogue.version', { version }) })),
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget
        onChoose(value === '' ? undefined : value)
      }}
    />
  )
}

/** The version that is asked for, if it is an older one: the one that holds is not only looked at. */
export function useOldVersion(stageId: string, catalogueId: string | undefined): string | undefined {
  const versions = useQuery({
    ...api.stages.catalogues.list.queryOptions({ input: { stageId } }),
    enabled: catalogueId !== undefined,
  })
  return versions.data?.[0]?.id === catalogueId ? undefined : catalogueId
}

/** Says that an older version is shown, and leads back. */
export function OldVersionNotice({ ranking, onLeave }: { ranking: RankingView; onLeave: () => void }) {
  const say = useText()
  return (
    <Alert color="yellow" role="status">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{say('ranking.version.old', { version: ranking.stage.catalogueVersion })}</Text>
        <Button size="xs" variant="default" style={{ flexShrink: 0 }} onClick={onLeave}>
          {say('ranking.version.leave')}
        </Button>
      </Group>
    </Alert>
  )
}
