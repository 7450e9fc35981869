import type { Scale } from './stage.ts'

/** Half points are allowed everywhere because working groups settle on them; only whole points carry a name. */
const points = { minimum: 0, maximum: 5, step: 0.5 }

/**
 * The answer to a knock-out question. "Unclear" stands in the middle on purpose: it is an answer and asks for talk, it is
 * neither a no nor a missing mark.
 */
export const answerScale: Scale = {
  id: 'answer',
  name: 'Ja / unklar / nein',
  minimum: 0,
  maximum: 1,
  step: 0.5,
  steps: [
    { value: 0, name: 'nein', anchor: 'Trifft eindeutig nicht zu.' },
    {
      value: 0.5,
      name: 'unklar',
      anchor: 'Lässt sich so noch nicht sagen; was fehlt, steht in der Begründung.',
    },
    { value: 1, name: 'ja', anchor: 'Trifft zu, auch wenn Einzelheiten offen sind.' },
  ],
}

export const benefitScale: Scale = {
  id: 'benefit-points',
  name: 'Nutzen 0 bis 5',
  ...points,
  steps: [
    { value: 0, name: 'kein Nutzen', anchor: 'Niemand in der Stadt hätte etwas davon.' },
    { value: 1, name: 'sehr gering', anchor: 'Angenehm für Einzelne, im Alltag kaum zu merken.' },
    { value: 2, name: 'gering', anchor: 'Spürbar für eine kleine Gruppe.' },
    { value: 3, name: 'mittel', anchor: 'Spürbar für eine größere Gruppe oder einen Stadtteil.' },
    { value: 4, name: 'hoch', anchor: 'Erleichtert vielen Menschen regelmäßig den Alltag.' },
    { value: 5, name: 'sehr hoch', anchor: 'Verbessert das Leben in der ganzen Stadt dauerhaft.' },
  ],
}

export const complexityScale: Scale = {
  id: 'complexity-points',
  name: 'Komplexität 0 bis 5 (hoch = schwierig)',
  ...points,
  steps: [
    { value: 0, name: 'keine Hürde', anchor: 'Geht mit dem, was da ist, in wenigen Wochen.' },
    { value: 1, name: 'sehr einfach', anchor: 'Eine Stelle kann es allein umsetzen.' },
    { value: 2, name: 'überschaubar', anchor: 'Zwei bis drei Beteiligte, erprobte Technik.' },
    {
      value: 3,
      name: 'noch beherrschbar',
      anchor: 'Mehrere Beteiligte, Beschaffung oder Genehmigung nötig.',
    },
    { value: 4, name: 'schwierig', anchor: 'Neue Technik, viele Abhängigkeiten oder offene Rechtsfragen.' },
    { value: 5, name: 'kaum beherrschbar', anchor: 'Weg zur Umsetzung heute nicht erkennbar.' },
  ],
}

export const sustainabilityScale: Scale = {
  id: 'sustainability-points',
  name: 'Nachhaltigkeit 0 bis 5',
  ...points,
  steps: [
    { value: 0, name: 'schadet deutlich', anchor: 'Dauerhafter Nachteil, der sich kaum ausgleichen lässt.' },
    { value: 1, name: 'schadet eher', anchor: 'Nachteile überwiegen.' },
    { value: 2, name: 'weder noch', anchor: 'Vor- und Nachteile halten sich die Waage.' },
    { value: 3, name: 'hilft etwas', anchor: 'Vorteile überwiegen, bleiben aber klein.' },
    { value: 4, name: 'hilft deutlich', anchor: 'Klarer, belegbarer Beitrag.' },
    { value: 5, name: 'hilft sehr', anchor: 'Großer und dauerhafter Beitrag, auch als Vorbild für andere.' },
  ],
}

export const fitScale: Scale = {
  id: 'fit-points',
  name: 'Passung 0 bis 5',
  ...points,
  steps: [
    { value: 0, name: 'widerspricht', anchor: 'Läuft der Vision zuwider.' },
    { value: 1, name: 'passt kaum', anchor: 'Kein Bezug zu den Leitlinien erkennbar.' },
    { value: 2, name: 'passt etwas', anchor: 'Bezug zu einer Leitlinie, eher am Rand.' },
    { value: 3, name: 'passt', anchor: 'Zahlt klar auf eine Leitlinie ein.' },
    { value: 4, name: 'passt gut', anchor: 'Zahlt auf mehrere Leitlinien ein.' },
    { value: 5, name: 'passt genau', anchor: 'Macht die Vision für alle sichtbar.' },
  ],
}
