import type { IdeaField } from './idea-fields.ts'

/** Headings of two lines that only together name a field: what stands above, what stands below. */
export const headingPairs: { field: IdeaField; above: string; below: string }[] = [
  {
    field: 'runningCost',
    above:
      'kosten, kosten ca, budget, finanzen, finanzbedarf, mittelbedarf, kostenschaetzung, geschaetzte kosten, cost, costs',
    below:
      'jaehrlich, laufend, pro jahr, p a, betrieb, folgekosten, dauerhaft, je jahr, im jahr, unterhalt, annual, yearly, per year, running',
  },
  {
    field: 'cost',
    above:
      'kosten, kosten ca, budget, finanzen, finanzbedarf, mittelbedarf, kostenschaetzung, geschaetzte kosten, cost, costs',
    below:
      'einmalig, investition, invest, anschaffung, gesamt, start, one time, once, one off, initial, summe',
  },
  {
    field: 'benefitPoints',
    above:
      'bewertung, punkte, einschaetzung, einstufung, wertung, rating, score, points, voting, skala, bewertung der gruppe, gruppenbewertung',
    below: 'nutzen, mehrwert, wirkung, benefit, impact, value',
  },
  {
    field: 'effortPoints',
    above:
      'bewertung, punkte, einschaetzung, einstufung, wertung, rating, score, points, voting, skala, bewertung der gruppe, gruppenbewertung',
    below: 'aufwand, komplexitaet, schwierigkeit, effort, complexity',
  },
  {
    field: 'upvotes',
    above: 'stimmen, abstimmung, votes, voting, bewertung',
    below: 'dafuer, pro, ja, zustimmung, for, yes, plus, daumen hoch',
  },
  {
    field: 'downvotes',
    above: 'stimmen, abstimmung, votes, voting, bewertung',
    below: 'dagegen, contra, kontra, nein, ablehnung, against, no, minus, daumen runter',
  },
  {
    field: 'votes',
    above: 'stimmen, abstimmung, votes, voting',
    below: 'gesamt, insgesamt, anzahl, total, summe',
  },
]
