import { describe, expect, it } from 'vitest'
import { agendaSpreadFinding } from '../../../shared/ranking/agenda-spread-finding.ts'
import { agendaOf } from '../../../shared/ranking/agenda.ts'
import { stageOpinions } from '../../../shared/ranking/stage-opinions.ts'
import { standingOf } from '../../../shared/ranking/stage-standing.ts'
import { workingGroups } from '../../../shared/stages/norderstedter-weg.ts'

/** Marks of four people on three ideas; on the first two they part by the first criterion, on the last by the second. */
const marks = [
  [1, 2, 3, 3, 3, 1, 2, 3, 3, 3, 3, 1, 3, 3, 3],
  [1, 2, 3, 3, 3, 2, 2, 3, 3, 3, 3, 2, 3, 3, 3],
  [5, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3],
  [5, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3],
]
const raters = marks.map((one, place) => ({
  id: String(place),
  workingGroupId: 'g',
  marks: Float64Array.from(one),
}))
const stage = {
  ...workingGroups,
  stage: { ...workingGroups.stage, exitRule: { kind: 'by-hand' as const } },
  groups: [{ id: 'g', weight: 1 }],
  raters,
}
const ideas = [{ number: 'I-001' }, { number: 'I-002' }, { number: 'I-003' }]

describe('the finding on the ideas of the agenda', () => {
  const standing = standingOf(stage)
  if (standing === null) throw new Error('the stage has values')
  const items = agendaOf(standing, stageOpinions(stage), { exitRule: stage.stage.exitRule })

  it('names what parts people most often, where they lie furthest apart, and how often there are camps', () => {
    expect(agendaSpreadFinding(standing, { items, ideas }, 'de')).toBe(
      'Am häufigsten trennt „Nutzen für die Stadtgesellschaft“: bei 2 von 3 Ideen der Tagesordnung. Am weitesten liegen zwei Personen bei I-001 auseinander („Nutzen für die Stadtgesellschaft“, im Mittel 2,7 Punkte). Bei 1 dieser Ideen gibt es dort zwei Lager.',
    )
  })

  it('does not depend on the order of the agenda', () => {
    const told = (some: typeof items): string => agendaSpreadFinding(standing, { items: some, ideas }, 'en')
    expect(told(items.toReversed())).toBe(told(items))
  })

  it('says that there is nothing to talk about where nobody disagrees', () => {
    expect(agendaSpreadFinding(standing, { items: [], ideas }, 'en')).toMatch(/^Nothing to talk about/)
  })
})
