import { Checkbox, Slider, Text } from '@mantine/core'
import type { WhatIfSettings } from '../../shared/ranking/what-if.ts'
import type { WhatIfView } from '../../shared/ranking/what-if-view.ts'
import { criteriaOf } from '../../shared/stages/stage.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { percentText } from './ranking-words.ts'

type Props = {
  view: WhatIfView
  settings: WhatIfSettings
  shares: readonly number[] | null
  onChange: (settings: WhatIfSettings) => void
}

/** Steps of a slider from nothing to twice the heaviest weight. */
const sliderSteps = 40

/** What can be tried out: the weight of each criterion, and whether criteria, scales, groups and persons count at all. */
export function WhatIfControls({ view, settings, shares, onChange }: Props) {
  const switchTo = (ids: readonly string[], isOn: boolean): void => {
    const off = new Set(settings.off)
    for (const id of ids) {
      if (isOn) off.delete(id)
      else off.add(id)
    }
    onChange({ ...settings, off })
  }
  return (
    <div>
      <Weights view={view} settings={settings} shares={shares} onChange={onChange} switchTo={switchTo} />
      <Scales view={view} off={settings.off} switchTo={switchTo} />
      <Voices view={view} off={settings.off} switchTo={switchTo} />
    </div>
  )
}

type SwitchTo = (ids: readonly string[], isOn: boolean) => void

function Weights({ view, settings, shares, onChange, switchTo }: Props & { switchTo: SwitchTo }) {
  const say = useText()
  const language = useLanguage()
  const criteria = criteriaOf(view.catalogue)
  const most = 2 * Math.max(...criteria.map(({ weight }) => weight), 0.5)
  return (
    <fieldset>
      <legend>{say('what-if.weights')}</legend>
      {criteria.map(({ id, name, kind, weight }, column) => {
        const share = percentText(shares?.[column] ?? 0, language)
        const isOn = !settings.off.has(id)
        return (
          <div key={id} className="what-if-criterion">
            <Checkbox
              size="xs"
              label={name}
              aria-label={say('what-if.part', { name })}
              checked={isOn}
              onChange={({ currentTarget }) => switchTo([id], currentTarget.checked)}
            />
            {kind === 'scored' && (
              <>
                <Text size="sm">{isOn ? say('what-if.share', { share }) : say('what-if.share.off')}</Text>
                <Slider
                  size="sm"
                  label={null}
                  min={0}
                  max={most}
                  step={most / sliderSteps}
                  disabled={!isOn}
                  value={settings.weights.get(id) ?? weight}
                  thumbLabel={say('what-if.weight', { name })}
                  thumbProps={{ 'aria-valuetext': say('what-if.value-text', { share }) }}
                  onChange={(value) =>
                    onChange({ ...settings, weights: new Map([...settings.weights, [id, value]]) })
                  }
                />
              </>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

type SwitchProps = { view: WhatIfView; off: ReadonlySet<string>; switchTo: SwitchTo }

/** Only where there is more than one scale. */
function Scales({ view: { catalogue }, off, switchTo }: SwitchProps) {
  const say = useText()
  if (catalogue.scales.length < 2) return null
  return (
    <fieldset>
      <legend>{say('what-if.scales')}</legend>
      {catalogue.scales.map((scale, index) => {
        const ids = catalogue.criteria
          .filter(({ scaleId }) => (scaleId === undefined ? index === 0 : scaleId === scale.id))
          .map(({ id }) => id)
        return (
          <Checkbox
            key={scale.id}
            size="xs"
            mb={4}
            label={say('what-if.scale', { name: scale.name })}
            disabled={ids.length === 0}
            checked={ids.some((id) => !off.has(id))}
            onChange={({ currentTarget }) => switchTo(ids, currentTarget.checked)}
          />
        )
      })}
    </fieldset>
  )
}

function Voices({ view, off, switchTo }: SwitchProps) {
  const say = useText()
  return (
    <fieldset>
      <legend>{say('what-if.voices')}</legend>
      {view.groups.map((group) => {
        const isOn = !off.has(group.id)
        return (
          <div key={group.id}>
            <Checkbox
              size="xs"
              mb={4}
              label={say('what-if.group', { name: group.name })}
              checked={isOn}
              onChange={({ currentTarget }) => switchTo([group.id], currentTarget.checked)}
            />
            <div className="what-if-members">
              {view.raters
                .filter(({ workingGroupId }) => workingGroupId === group.id)
                .map(({ id, name }) => (
                  <Checkbox
                    key={id}
                    size="xs"
                    mb={4}
                    label={name}
                    disabled={!isOn}
                    checked={isOn && !off.has(id)}
                    onChange={({ currentTarget }) => switchTo([id], currentTarget.checked)}
                  />
                ))}
            </div>
          </div>
        )
      })}
    </fieldset>
  )
}
