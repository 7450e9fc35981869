import { Modal, NativeSelect, NumberInput, Radio, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { isSameRule } from '../../shared/stages/rule-changes.ts'
import { type ExitRule, stageKinds } from '../../shared/stages/stage.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api, refreshAll } from '../api.ts'
import { DialogButtons } from '../parts/dialog-buttons.tsx'
import { problemOf, ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { RuleVersionStep } from './rule-version-step.tsx'

const kinds = ['all-knock-outs-hold', 'value-at-least', 'best-with-ties', 'by-hand'] as const

/** What a stage is called, when an idea leaves it, and how many voices that takes. */
export function RuleDialog({ stage, onClose }: { stage: StageView; onClose: () => void }) {
  const say = useText()
  const language = useLanguage()
  const [name, setName] = useState(stage.name)
  const [stageKind, setStageKind] = useState(stage.kind)
  const [kind, setKind] = useState<ExitRule['kind']>(stage.exitRule.kind)
  const [points, setPoints] = useState(
    stage.exitRule.kind === 'value-at-least' ? stage.exitRule.value * 100 : 60,
  )
  const [count, setCount] = useState(stage.exitRule.kind === 'best-with-ties' ? stage.exitRule.count : 30)
  const [minimumRaters, setMinimumRaters] = useState(stage.minimumRaters)
  const [isNaming, setIsNaming] = useState(false)
  const save = useMutation(
    api.stages.saveStage.mutationOptions({
      onSuccess: async ({ sequence }) => {
        showUndo(say('stages.rule.saved', { name: stage.name }), sequence)
        onClose()
        await refreshAll()
      },
      onError: (error) => setIsNaming(problemOf(error).code === 'version-needed'),
    }),
  )
  const exitRule = ruleOf(kind, { points, count })
  const fields = { name, kind: stageKind, exitRule, minimumRaters }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (stage.hasScores && !isSameRule(stage, fields)) setIsNaming(true)
    else save.mutate({ ...fields, id: stage.id, expectedRevision: stage.revision })
  }
  const decimalSeparator = language === 'de' ? ',' : '.'
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('stages.rule.edit', { name: stage.name })}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      {isNaming && (
        <RuleVersionStep stage={stage} fields={fields} onBack={() => setIsNaming(false)} onDone={onClose} />
      )}
      <form onSubmit={submit} hidden={isNaming}>
        <Stack>
          <TextInput
            label={say('stages.name')}
            value={name}
            required
            maxLength={200}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <NativeSelect
            label={say('stages.kind')}
            description={say(`stages.kind.${stageKind}.hint`)}
            value={stageKind}
            data={stageKinds.map((value) => ({ value, label: say(`stages.kind.${value}`) }))}
            onChange={({ currentTarget: { value } }) =>
              setStageKind(stageKinds.find((one) => one === value) ?? stageKind)
            }
          />
          <Radio.Group
            label={say('stages.rule')}
            value={kind}
            onChange={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
          >
            <Stack gap="xs" mt="xs">
              {kinds.map((one) => (
                <Radio key={one} value={one} label={say(`stages.rule.choice.${one}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {kind === 'value-at-least' && (
            <NumberInput
              label={say('stages.rule.value')}
              value={points}
              min={0}
              max={100}
              decimalSeparator={decimalSeparator}
              onChange={(value) => setPoints(Number(value))}
            />
          )}
          {kind === 'best-with-ties' && (
            <NumberInput
              label={say('stages.rule.count')}
              value={count}
              min={1}
              allowDecimal={false}
              onChange={(value) => setCount(Number(value))}
            />
          )}
          <NumberInput
            label={say('stages.rule.minimum-raters')}
            value={minimumRaters}
            min={1}
            allowDecimal={false}
            onChange={(value) => setMinimumRaters(Number(value))}
          />
          <ProblemNotice error={save.error} />
          <DialogButtons
            label={say('action.save')}
            isPending={save.isPending}
            isDisabled={name.trim() === ''}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  )
}

function ruleOf(kind: ExitRule['kind'], { points, count }: { points: number; count: number }): ExitRule {
  switch (kind) {
    case 'value-at-least':
      return { kind, value: Math.min(100, Math.max(0, points)) / 100 }
    case 'best-with-ties':
      return { kind, count: Math.max(1, Math.round(count)) }
    case 'all-knock-outs-hold':
    case 'by-hand':
      return { kind }
  }
}
