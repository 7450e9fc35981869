import { Table } from '@mantine/core'
import { formatNumber } from '../../shared/language/text.ts'
import type { CatalogueView, CriterionView } from '../../shared/stages/catalogue-view.ts'
import { scaleOf } from '../../shared/stages/stage.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { useGroupNames } from './use-asked-groups.ts'
import { ScaleSteps } from './scale-steps.tsx'

/** What a version of a catalogue asks, to read only. */
export function CatalogueTable({ catalogue }: { catalogue: CatalogueView }) {
  const say = useText()
  const language = useLanguage()
  const groupNames = useGroupNames()
  const number = (value: number | undefined): string =>
    value === undefined ? '–' : formatNumber(value, language)
  const isLater = catalogue.version > 1
  return (
    <Table aria-label={say('catalogue.versions.asked', { version: catalogue.version })} verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('catalogue.criterion')}</Table.Th>
          <Table.Th>{say('stages.criterion.question')}</Table.Th>
          <Table.Th>{say('catalogue.kind')}</Table.Th>
          <Table.Th>{say('catalogue.scale')}</Table.Th>
          <Table.Th>{say('catalogue.change.threshold')}</Table.Th>
          <Table.Th>{say('stages.weight')}</Table.Th>
          <Table.Th>{say('catalogue.groups')}</Table.Th>
          {isLater && <Table.Th>{say('catalogue.versions.marks')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {catalogue.criteria.map((criterion) => (
          <Table.Tr key={criterion.id}>
            <Table.Td>{criterion.name}</Table.Td>
            <Table.Td>{criterion.question}</Table.Td>
            <Table.Td>{say(`catalogue.meaning.${criterion.kind}.${criterion.direction}`)}</Table.Td>
            <Table.Td>
              <ScaleSteps scale={scaleOf(catalogue, criterion)} />
            </Table.Td>
            <Table.Td>{number(criterion.threshold)}</Table.Td>
            <Table.Td>{criterion.kind === 'scored' ? number(criterion.weight) : '–'}</Table.Td>
            <Table.Td>
              {criterion.groupIds?.map((id) => groupNames.get(id) ?? '').join(', ') ??
                say('catalogue.groups.all')}
            </Table.Td>
            {isLater && <Table.Td>{say(`catalogue.marks.${marksOf(criterion)}`)}</Table.Td>}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function marksOf({ previousId, askedAnew }: CriterionView): 'new' | 'anew' | 'taken' {
  if (previousId === undefined) return 'new'
  return askedAnew ? 'anew' : 'taken'
}
