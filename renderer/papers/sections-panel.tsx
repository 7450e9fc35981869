import { Box, Group, Stack, Text } from '@mantine/core'
import { IconPencilExclamation, IconTable } from '@tabler/icons-react'
import { toBeWritten } from '../../shared/papers/draft-paper.ts'
import type { PaperView } from '../../shared/papers/papers-contract.ts'
import { standardSections } from '../../shared/papers/standard-sections.ts'
import { client, refreshAll } from '../api.ts'
import { saveInTurn } from '../parts/own-saves.ts'
import { Panel } from '../parts/panel.tsx'
import { SavedField } from '../parts/saved-field.tsx'
import { useText } from '../parts/use-text.ts'
import { AddPartButton } from './add-part-button.tsx'
import { PartButtons } from './part-buttons.tsx'

type Section = PaperView['sections'][number]

/** The sections in the order of the paper: heading and text of each. */
export function SectionsPanel({ paper }: { paper: PaperView }) {
  const say = useText()
  const { sections } = paper
  return (
    <Panel
      title={say('papers.sections')}
      actions={<AddPartButton part="paperSection" paperId={paper.id} label={say('papers.sections.add')} />}
    >
      <Stack gap="lg">
        {sections.map((section, index) => (
          <SectionFields
            key={section.id}
            section={section}
            isFirst={index === 0}
            isLast={index === sections.length - 1}
          />
        ))}
      </Stack>
    </Panel>
  )
}

type Props = { section: Section; isFirst: boolean; isLast: boolean }

function SectionFields({ section, isFirst, isLast }: Props) {
  const say = useText()
  const { id, revision, heading, text, kind } = section
  const save = async (patch: { heading?: string; text?: string }, expectedRevision: number) => {
    await saveInTurn(id, expectedRevision, (seen) =>
      client.papers.saveSection({ id, expectedRevision: seen, ...patch }),
    )
    await refreshAll()
  }
  const hasTables = standardSections.some((standard) => standard.kind === kind && standard.hasTables)
  return (
    <Stack gap="xs">
      <Group align="flex-end" wrap="nowrap">
        <Box flex={1}>
          <SavedField
            label={say('papers.section.heading')}
            value={heading}
            revision={revision}
            maxLength={200}
            save={(typed, expected) => save({ heading: typed }, expected)}
            theirs={(current) => String(current['heading'])}
          />
        </Box>
        <PartButtons part="paperSection" id={id} name={heading} isFirst={isFirst} isLast={isLast} />
      </Group>
      <SavedField
        label={say('papers.section.text', { heading })}
        isMultiline
        value={text}
        revision={revision}
        save={(typed, expected) => save({ text: typed }, expected)}
        theirs={(current) => String(current['text'])}
      />
      {text.includes(toBeWritten) && (
        <Remark icon={IconPencilExclamation} text={say('papers.section.to-be-written')} />
      )}
      {hasTables && <Remark icon={IconTable} text={say('papers.section.tables')} />}
    </Stack>
  )
}

function Remark({ icon: Sign, text }: { icon: typeof IconTable; text: string }) {
  return (
    <Group gap={4}>
      <Sign size={16} aria-hidden />
      <Text size="sm" c="dimmed">
        {text}
      </Text>
    </Group>
  )
}
