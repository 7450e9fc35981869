import { Box, Group, Stack, Text } from '@mantine/core'
import type { PaperView } from '../../shared/papers/papers-contract.ts'
import { client, refreshAll } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { SavedField } from '../parts/saved-field.tsx'
import { useText } from '../parts/use-text.ts'
import { AddPartButton } from './add-part-button.tsx'
import { PartButtons } from './part-buttons.tsx'

/** The numbered items on which the bodies vote. */
export function ItemsPanel({ paper }: { paper: PaperView }) {
  const say = useText()
  const { resolutionItems: items } = paper
  return (
    <Panel
      title={say('papers.items')}
      actions={<AddPartButton part="resolutionItem" paperId={paper.id} label={say('papers.items.add')} />}
    >
      {items.length === 0 && <Text>{say('papers.items.none')}</Text>}
      <Stack>
        {items.map(({ id, revision, text }, index) => (
          <Group key={id} align="flex-start" wrap="nowrap">
            <Box flex={1}>
              <SavedField
                label={say('papers.item', { number: index + 1 })}
                isMultiline
                value={text}
                revision={revision}
                save={async (typed, expectedRevision) => {
                  await client.papers.saveResolutionItem({ id, expectedRevision, text: typed })
                  await refreshAll()
                }}
                theirs={(current) => String(current['text'])}
              />
            </Box>
            <Box mt={24}>
              <PartButtons
                part="resolutionItem"
                id={id}
                name={say('papers.item', { number: index + 1 })}
                isFirst={index === 0}
                isLast={index === items.length - 1}
              />
            </Box>
          </Group>
        ))}
      </Stack>
    </Panel>
  )
}
