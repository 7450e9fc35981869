import {
  answerScale,
  benefitScale,
  complexityScale,
  fitScale,
  sustainabilityScale,
} from './norderstedter-scales.ts'
import type { Criterion, StageWithCatalogue } from './stage.ts'

/**
 * The way of Norderstedt as a template: suitability, working groups, *Ideencheck*. The stages and what they ask are
 * published by the city; scales, weights and thresholds are not, so these are a starting point that the team adjusts.
 * The ids are readable because a template has no database yet; `adopt-way.ts` replaces them.
 */

type Draft = Omit<Criterion, 'position'>

const inOrder = (drafts: Draft[]): Criterion[] =>
  drafts.map((draft, index) => ({ ...draft, position: index + 1 }))

/** Stage 1. Three of four voices for yes let an idea pass, three of four for no end it, anything between needs talk. */
export const suitability: StageWithCatalogue = {
  stage: {
    id: 'suitability',
    name: 'Eignung',
    position: 1,
    kind: 'screening',
    exitRule: { kind: 'all-knock-outs-hold' },
    minimumRaters: 1,
  },
  catalogue: {
    id: 'suitability-v1',
    stageId: 'suitability',
    version: 1,
    scales: [answerScale],
    criteria: inOrder([
      {
        id: 'smart-city-topic',
        name: 'Smart-City-Thema?',
        question:
          'Hilft hier Digitales oder Vernetztes, das Leben in der Stadt zu verbessern? Und liegt es in der Hand von Stadt oder Stadtwerken?',
        kind: 'knock-out',
        direction: 'benefit',
        scaleId: answerScale.id,
        weight: 0,
        threshold: 0.75,
      },
      {
        id: 'fits-vision',
        name: 'Passt zur Vision?',
        question: 'Zahlt die Idee auf mindestens eine Leitlinie ein, ohne einer anderen zu widersprechen?',
        kind: 'knock-out',
        direction: 'benefit',
        scaleId: answerScale.id,
        weight: 0,
        threshold: 0.75,
      },
    ]),
  },
}

/** Stage 2. Benefit and complexity span the chart; the three kinds of sustainability weigh 45 of 100 together. */
export const workingGroups: StageWithCatalogue = {
  stage: {
    id: 'working-groups',
    name: 'Arbeitskreise',
    position: 2,
    kind: 'scoring',
    exitRule: { kind: 'best-with-ties', count: 30 },
    minimumRaters: 3,
  },
  catalogue: {
    id: 'working-groups-v1',
    stageId: 'working-groups',
    version: 1,
    scales: [benefitScale, complexityScale, sustainabilityScale],
    criteria: inOrder([
      {
        id: 'benefit',
        name: 'Nutzen für die Stadtgesellschaft',
        question: 'Wie viele Menschen haben etwas davon, wie oft und wie viel?',
        kind: 'scored',
        direction: 'benefit',
        scaleId: benefitScale.id,
        weight: 30,
      },
      {
        id: 'complexity',
        name: 'Komplexität',
        question: 'Wie schwierig ist die Umsetzung: Beteiligte, Technik, Recht, Zeit?',
        kind: 'scored',
        direction: 'effort',
        scaleId: complexityScale.id,
        weight: 25,
      },
      {
        id: 'ecological',
        name: 'Ökologische Nachhaltigkeit',
        question: 'Was bedeutet die Idee für Klima, Flächen, Energie und Rohstoffe?',
        kind: 'scored',
        direction: 'benefit',
        scaleId: sustainabilityScale.id,
        weight: 15,
      },
      {
        id: 'economic',
        name: 'Ökonomische Nachhaltigkeit',
        question: 'Trägt sich die Idee auf Dauer, oder bindet sie Jahr für Jahr Geld und Personal?',
        kind: 'scored',
        direction: 'benefit',
        scaleId: sustainabilityScale.id,
        weight: 15,
      },
      {
        id: 'social',
        name: 'Soziale Nachhaltigkeit',
        question: 'Bringt die Idee Menschen zusammen, und wer bliebe außen vor?',
        kind: 'scored',
        direction: 'benefit',
        scaleId: sustainabilityScale.id,
        weight: 15,
      },
    ]),
  },
}

/** Stage 3. Every threshold must hold; what passes is ready for the portfolio. */
export const ideaCheck: StageWithCatalogue = {
  stage: {
    id: 'idea-check',
    name: 'Ideencheck',
    position: 3,
    kind: 'final-check',
    exitRule: { kind: 'all-knock-outs-hold' },
    minimumRaters: 3,
  },
  catalogue: {
    id: 'idea-check-v1',
    stageId: 'idea-check',
    version: 1,
    scales: [benefitScale, complexityScale, sustainabilityScale, fitScale],
    criteria: inOrder([
      {
        id: 'added-value',
        name: 'Deutlicher Mehrwert',
        question: 'Ist der Mehrwert für die Stadtgesellschaft deutlich und in einem Satz zu erklären?',
        kind: 'scored',
        direction: 'benefit',
        scaleId: benefitScale.id,
        weight: 25,
        threshold: 3,
      },
      {
        id: 'manageable-complexity',
        name: 'Komplexität (beherrschbar?)',
        question: 'Lässt sich die Idee in kurzer oder mittlerer Zeit mit erreichbaren Mitteln umsetzen?',
        kind: 'scored',
        direction: 'effort',
        scaleId: complexityScale.id,
        weight: 20,
        threshold: 3,
      },
      {
        id: 'check-ecological',
        name: 'Ökologisch nachhaltig',
        question: 'Ist ausgeschlossen, dass die Idee Umwelt oder Klima unter dem Strich schadet?',
        kind: 'scored',
        direction: 'benefit',
        scaleId: sustainabilityScale.id,
        weight: 15,
        threshold: 2,
      },
      {
        id: 'check-economic',
        name: 'Ökonomisch nachhaltig',
        question: 'Sind Folgekosten und Betrieb auf Dauer zu tragen?',
        kind: 'scored',
        direction: 'benefit',
        scaleId: sustainabilityScale.id,
        weight: 15,
        threshold: 2,
      },
      {
        id: 'check-social',
        name: 'Sozial nachhaltig',
        question: 'Kommt die Idee auch denen zugute, die sonst selten erreicht werden?',
        kind: 'scored',
        direction: 'benefit',
        scaleId: sustainabilityScale.id,
        weight: 15,
        threshold: 2,
      },
      {
        id: 'check-vision',
        name: 'Passt zur Vision',
        question: 'Passt die ausgearbeitete Idee noch zu Vision und Leitlinien?',
        kind: 'scored',
        direction: 'benefit',
        scaleId: fitScale.id,
        weight: 10,
        threshold: 3,
      },
    ]),
  },
}

/** The default way, in order. */
export const norderstedterWeg: StageWithCatalogue[] = [suitability, workingGroups, ideaCheck]
