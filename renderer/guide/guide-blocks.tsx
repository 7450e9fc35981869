import { Alert, List, Table, Text, Title } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import type { GuideBlock } from '../../shared/language/guide-text.ts'
import { GuideLine } from './guide-line.tsx'

/** The blocks of a chapter, one after the other. */
export function GuideBlocks({ blocks }: { blocks: readonly GuideBlock[] }) {
  return blocks.map((block) => <Block key={beginningOf(block)} block={block} />)
}

function beginningOf(block: GuideBlock): string {
  if (block.kind === 'table') return block.caption
  return 'items' in block ? (block.items[0] ?? '') : block.text
}

function Block({ block }: { block: GuideBlock }) {
  switch (block.kind) {
    case 'text':
      return (
        <Text>
          <GuideLine line={block.text} />
        </Text>
      )
    case 'heading':
      return (
        <Title order={3} size="h5" mt="xs">
          {block.text}
        </Title>
      )
    case 'note':
      return (
        <Alert role="note" variant="light" p="sm" icon={<IconBulb aria-hidden />}>
          <GuideLine line={block.text} />
        </Alert>
      )
    case 'list':
    case 'steps':
      return (
        <List type={block.kind === 'steps' ? 'ordered' : 'unordered'} spacing={4} pr="md">
          {block.items.map((item) => (
            <List.Item key={item}>
              <GuideLine line={item} />
            </List.Item>
          ))}
        </List>
      )
    case 'table':
      return <GuideTable table={block} />
  }
}

function GuideTable({ table }: { table: Extract<GuideBlock, { kind: 'table' }> }) {
  return (
    <Table withTableBorder verticalSpacing={6} captionSide="top">
      <Table.Caption ta="left">{table.caption}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          {table.head.map((title) => (
            <Table.Th key={title}>{title}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {table.rows.map((row) => (
          <Table.Tr key={row[0]}>
            {row.map((cell, column) => (
              <Table.Td key={table.head[column]}>
                <GuideLine line={cell} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
