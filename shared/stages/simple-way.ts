import type { Scale, StageWithCatalogue } from './stage.ts'

/** One stage and whole points from 1 to 5: the shortest way to an order that can be explained. */

export const oneToFive: Scale = {
  id: 'one-to-five',
  name: '1 bis 5',
  minimum: 1,
  maximum: 5,
  step: 1,
  steps: [
    { value: 1, name: 'sehr gering' },
    { value: 2, name: 'gering' },
    { value: 3, name: 'mittel' },
    { value: 4, name: 'hoch' },
    { value: 5, name: 'sehr hoch' },
  ],
}

const questions = [
  ['simple-benefit', 'Nutzen', 'Wie viel haben die Menschen in der Stadt davon?', 'benefit'],
  ['simple-urgency', 'Dringlichkeit', 'Wie sehr eilt es?', 'benefit'],
  ['simple-feasibility', 'Machbarkeit', 'Wie gut lässt sich die Idee umsetzen?', 'benefit'],
  ['simple-effort', 'Aufwand', 'Wie viel Geld und Arbeit kostet sie?', 'effort'],
  ['simple-risk', 'Risiko', 'Wie leicht kann sie scheitern?', 'effort'],
] as const

export const simpleStage: StageWithCatalogue = {
  stage: {
    id: 'simple',
    name: 'Bewertung 1 bis 5',
    position: 1,
    kind: 'scoring',
    exitRule: { kind: 'best-with-ties', count: 10 },
    minimumRaters: 1,
  },
  catalogue: {
    id: 'simple-v1',
    stageId: 'simple',
    version: 1,
    scales: [oneToFive],
    criteria: questions.map(([id, name, question, direction], index) => ({
      id,
      name,
      question,
      kind: 'scored',
      direction,
      scaleId: oneToFive.id,
      weight: 20,
      position: index + 1,
    })),
  },
}
