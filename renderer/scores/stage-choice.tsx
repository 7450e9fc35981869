import { NativeSelect } from '@mantine/core'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { useText } from '../parts/use-text.ts'

type Props = { stages: readonly StageView[]; stageId: string; onChoose: (stageId: string) => void }

/** Which stage the sheets and the board are about. */
export function StageChoice({ stages, stageId, onChoose }: Props) {
  const say = useText()
  return (
    <NativeSelect
      w="20rem"
      label={say('scores.stage')}
      value={stageId}
      onChange={(event) => onChoose(event.currentTarget.value)}
      data={stages.map(({ id, name, counts }) => ({
        value: id,
        label: `${name} (${say('score-sheets.issue.ideas', { count: counts.open })})`,
      }))}
    />
  )
}
