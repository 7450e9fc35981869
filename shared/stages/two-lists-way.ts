import { answerScale } from './norderstedter-scales.ts'
import type { Scale, StageWithCatalogue } from './stage.ts'

/**
 * Two lists, as municipal smart-city groups write them: knock-out questions that must all hold, then priorities from 0 to 5
 * that need not all be high.
 */

export const priorityScale: Scale = {
  id: 'priority-points',
  name: 'Priorität 0 bis 5',
  minimum: 0,
  maximum: 5,
  step: 1,
  steps: [
    { value: 0, name: 'gar nicht', anchor: 'Trifft nicht zu.' },
    { value: 1, name: 'kaum', anchor: 'Trifft nur am Rand zu.' },
    { value: 2, name: 'etwas', anchor: 'Trifft in Teilen zu.' },
    { value: 3, name: 'deutlich', anchor: 'Trifft überwiegend zu.' },
    { value: 4, name: 'stark', anchor: 'Trifft zu, mit Belegen.' },
    { value: 5, name: 'sehr stark', anchor: 'Trifft in vollem Umfang zu, auch als Vorbild für andere.' },
  ],
}

const questions = [
  ['digital', 'Digital oder vernetzt?', 'Braucht die Idee Digitales oder Vernetztes, um zu wirken?'],
  ['in-charge', 'In unserer Hand?', 'Liegt die Umsetzung in der Hand von Stadt oder Stadtwerken?'],
  ['in-town', 'Wirkt vor Ort?', 'Haben Menschen, Orte oder Betriebe in der Stadt unmittelbar etwas davon?'],
  [
    'feasible',
    'Grundsätzlich machbar?',
    'Ist kein Grund bekannt, aus dem die Idee rechtlich oder technisch ausscheidet?',
  ],
] as const

export const knockOutList: StageWithCatalogue = {
  stage: {
    id: 'knock-out-list',
    name: 'K.-o.-Liste',
    position: 1,
    kind: 'screening',
    exitRule: { kind: 'all-knock-outs-hold' },
    minimumRaters: 1,
  },
  catalogue: {
    id: 'knock-out-list-v1',
    stageId: 'knock-out-list',
    version: 1,
    scales: [answerScale],
    criteria: questions.map(([id, name, question], index) => ({
      id,
      name,
      question,
      kind: 'knock-out',
      direction: 'benefit',
      scaleId: answerScale.id,
      weight: 0,
      threshold: 0.75,
      position: index + 1,
    })),
  },
}

const priorities = [
  ['priority-benefit', 'Nutzen', 'Wie viele Menschen haben etwas davon, und wie viel?'],
  ['priority-urgency', 'Dringlichkeit', 'Was geht verloren, wenn die Idee noch zwei Jahre wartet?'],
  ['priority-feasibility', 'Machbarkeit', 'Wie gut lässt sich die Idee mit dem umsetzen, was da ist?'],
  [
    'priority-sustainability',
    'Nachhaltigkeit',
    'Hilft die Idee Umwelt, Wirtschaft und Zusammenhalt auf Dauer?',
  ],
  ['priority-transfer', 'Übertragbarkeit', 'Können andere Stadtteile oder Kommunen die Lösung übernehmen?'],
] as const

export const priorityList: StageWithCatalogue = {
  stage: {
    id: 'priority-list',
    name: 'Prioritäten',
    position: 2,
    kind: 'scoring',
    exitRule: { kind: 'best-with-ties', count: 20 },
    minimumRaters: 1,
  },
  catalogue: {
    id: 'priority-list-v1',
    stageId: 'priority-list',
    version: 1,
    scales: [priorityScale],
    criteria: priorities.map(([id, name, question], index) => ({
      id,
      name,
      question,
      kind: 'scored',
      direction: 'benefit',
      scaleId: priorityScale.id,
      weight: 20,
      position: index + 1,
    })),
  },
}
