import { Checkbox, Group, List, NumberInput, Text } from '@mantine/core'
import { scaleOf } from '../../shared/stages/stage.ts'
import type { ForeignReport } from '../../shared/scores/score-sheets-contract.ts'
import { tellScale } from '../parts/tell-scale.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { ForeignProps } from './foreign-card.tsx'
import { Why } from './foreign-reason.tsx'

type Props = ForeignProps & { onMapping: (mapping: ForeignReport['mapping']) => void }

/** The scale of the file, and by which formula its values become points of the stage. */
export function ForeignScale({ report, stages, onMapping }: Props) {
  const say = useText()
  const decimalSeparator = useLanguage() === 'de' ? ',' : '.'
  const { mapping } = report
  const { scale } = mapping
  const { minimum: from, maximum: to, isReversed } = scale
  const catalogue = stages.find(({ id }) => id === report.stage.id)?.catalogue
  const change = (ends: Partial<typeof scale>): void => {
    const next = { ...scale, ...ends }
    if (next.maximum > next.minimum) onMapping({ ...mapping, scale: next })
  }
  const meant = report.criteria.flatMap(({ name }) => {
    const criterion = catalogue?.criteria.find(({ id }) => id === mapping.criteria[name])
    if (catalogue === undefined || criterion === undefined) return []
    const { minimum: least, maximum, step } = scaleOf(catalogue, criterion)
    return [{ criterion: criterion.name, least, maximum, step }]
  })
  // Criteria with the same points share a line.
  const alike = Map.groupBy(meant, ({ least, maximum, step }) => `${least} ${maximum} ${step}`)
  const formulas = [...alike.values()].flatMap((group): string[] => {
    const [first] = group
    if (first === undefined) return []
    const { least, maximum, step } = first
    const isSame = !isReversed && from === least && to === maximum
    const key = isReversed ? 'score-foreign.formula.reversed' : 'score-foreign.formula'
    const criterion = group.map((one) => one.criterion).join(', ')
    const values = { criterion, from, to, span: maximum - least, least, step }
    return [say(isSame ? 'score-foreign.formula.same' : key, values)]
  })
  return (
    <div role="group" aria-label={say('score-foreign.scale')}>
      <Group align="flex-end" mb="xs">
        <NumberInput
          w="8rem"
          label={`${say('score-foreign.scale')} ${say('score-foreign.minimum')}`}
          value={from}
          decimalSeparator={decimalSeparator}
          onChange={(value) => typeof value === 'number' && value !== from && change({ minimum: value })}
        />
        <NumberInput
          w="8rem"
          label={say('score-foreign.maximum')}
          value={to}
          decimalSeparator={decimalSeparator}
          onChange={(value) => typeof value === 'number' && value !== to && change({ maximum: value })}
        />
        <Checkbox
          pb={8}
          label={say('score-foreign.reversed')}
          checked={isReversed}
          onChange={(event) => change({ isReversed: event.currentTarget.checked })}
        />
      </Group>
      <Why reason={report.scaleWhy} />
      {mapping.use === 'evidence' ? (
        <Text size="sm">{say('score-foreign.evidence.scale', { scale: tellScale(scale, say) })}</Text>
      ) : (
        <List size="sm">
          {formulas.map((formula) => (
            <List.Item key={formula}>{formula}</List.Item>
          ))}
        </List>
      )}
    </div>
  )
}
