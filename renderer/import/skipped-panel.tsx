import { Button, Group, Text } from '@mantine/core'
import type { PreviewTable } from '../../shared/import/preview-table.ts'
import type { SkippedLine } from '../../shared/import/understanding.ts'
import { formatNumber } from '../../shared/language/text.ts'
import { client } from '../api.ts'
import { LongList } from '../parts/long-list.tsx'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { PreviewSource } from './preview-source.ts'
import type { Correct } from './use-import.ts'

type Props = { table: PreviewTable; source: PreviewSource; onCorrect: Correct }

/** Rows that are no ideas, each with its reason and the way to take it after all. */
export function SkippedPanel({ table, source, onCorrect }: Props) {
  const say = useText()
  const language = useLanguage()
  const { uploadId, edition, onGone } = source
  const title = `${say('import.skipped')} (${formatNumber(table.skippedCount, language)})`
  return (
    <Panel title={title}>
      {table.skippedCount === 0 ? (
        <Text size="sm">{say('import.skipped.none')}</Text>
      ) : (
        <LongList
          label={title}
          count={table.skippedCount}
          itemHeight={30}
          state={edition}
          load={(from) => client.import.skipped({ uploadId, edition, table: table.id, from })}
          onGone={onGone}
        >
          {(skipped) => (
            <Skipped
              skipped={skipped}
              onTake={() => void onCorrect({ table: table.id, take: [skipped.line] })}
            />
          )}
        </LongList>
      )}
    </Panel>
  )
}

function Skipped({ skipped, onTake }: { skipped: SkippedLine; onTake: () => void }) {
  const say = useText()
  const { line, why, text } = skipped
  return (
    <Group gap="sm" wrap="nowrap">
      <Text size="sm" miw={40}>
        {line}
      </Text>
      <Text size="sm" w={150} style={{ flexShrink: 0 }}>
        {say(`import.why.${why}`, { count: 1 })}
      </Text>
      <Text size="sm" lineClamp={1} flex={1}>
        {text}
      </Text>
      {why !== 'blank' && (
        <Button
          size="compact-xs"
          variant="subtle"
          style={{ flexShrink: 0 }}
          aria-label={`${say('import.skipped.take')}: ${say('import.preview.line')} ${line}`}
          onClick={onTake}
        >
          {say('import.skipped.take')}
        </Button>
      )}
    </Group>
  )
}
