import { Box, Group, Stack } from '@mantine/core'
import type { PaperView } from '../../shared/papers/papers-contract.ts'
import { client, refreshAll } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { SavedField } from '../parts/saved-field.tsx'
import { useText } from '../parts/use-text.ts'
import { AddPartButton } from './add-part-button.tsx'
import { PartButtons } from './part-buttons.tsx'

/** Titles of the annexes, numbered in the paper. */
export function AnnexesPanel({ paper }: { paper: PaperView }) {
  const say = useText()
  const { annexes } = paper
  return (
    <Panel
      title={say('papers.annexes')}
      actions={<AddPartButton part="annex" paperId={paper.id} label={say('papers.annexes.add')} />}
    >
      <Stack gap="xs">
        {annexes.map(({ id, revision, title }, index) => {
          const name = say('papers.annex', { number: index + 1 })
          return (
            <Group key={id} wrap="nowrap" align="flex-end">
              <Box flex={1}>
                <SavedField
                  label={name}
                  value={title}
                  revision={revision}
                  maxLength={300}
                  save={async (typed, expectedRevision) => {
                    await client.papers.saveAnnex({ id, expectedRevision, title: typed })
                    await refreshAll()
                  }}
                  theirs={(current) => String(current['title'])}
                />
              </Box>
              <PartButtons
                part="annex"
                id={id}
                name={name}
                isFirst={index === 0}
                isLast={index === annexes.length - 1}
              />
            </Group>
          )
        })}
      </Stack>
    </Panel>
  )
}
