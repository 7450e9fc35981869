import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../parts/use-text.ts'

type Props = {
  label: string
  /** Of all columns but the last. */
  heads: readonly (string | { number: string })[]
  children: ReactNode
  foot?: ReactNode
}

/** Rows of which each can be acted on: the last column, whose head is only read aloud, has the actions. */
export function ActionTable({ label, heads, children, foot }: Props) {
  const say = useText()
  return (
    <Table.ScrollContainer minWidth={760} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table aria-label={label} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) =>
              typeof head === 'string' ? (
                <Table.Th key={head} scope="col">
                  {head}
                </Table.Th>
              ) : (
                <Table.Th key={head.number} scope="col" ta="right">
                  {head.number}
                </Table.Th>
              ),
            )}
            <Table.Th scope="col">
              <span className="visually-hidden">{say('portfolio.column.actions')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
        {foot}
      </Table>
    </Table.ScrollContainer>
  )
}
