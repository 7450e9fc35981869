import { Group, NativeSelect, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { CatalogueVersion } from '../../shared/stages/catalogue-contract.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api } from '../api.ts'
import { useText } from '../parts/use-text.ts'

/** The versions of the catalogue of a stage before the one that holds, the newest first. */
export function useOlderVersions(stage: StageView | undefined): CatalogueVersion[] {
  const versions = useQuery({
    ...api.stages.catalogues.list.queryOptions({ input: { stageId: stage?.id ?? '' } }),
    enabled: (stage?.catalogue.version ?? 1) > 1,
  })
  return (versions.data ?? []).filter(({ id }) => id !== stage?.catalogue.id)
}

type Props = {
  /** The version that holds. */
  current: number
  older: readonly CatalogueVersion[]
  /** Undefined: the one that holds. */
  versionId: string | undefined
  onChoose: (versionId: string | undefined) => void
}

/** Which version of the criteria the marks belong to; older ones are only looked at. */
export function SheetVersion({ current, older, versionId, onChoose }: Props) {
  const say = useText()
  return (
    <Group gap="sm">
      <NativeSelect
        aria-label={say('ranking.version')}
        value={versionId ?? ''}
        data={[
          { value: '', label: say('ranking.version.current', { version: current }) },
          ...older.map(({ id, version }) => ({ value: id, label: say('catalogue.version', { version }) })),
        ]}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? undefined : value)}
      />
      {versionId !== undefined && <Text size="sm">{say('scores.old-version')}</Text>}
    </Group>
  )
}
