const fewestOfSeries = 3

/**
 * Columns that count on under one name, "Frage 1: …", "Frage 2: …": such a name says nothing about one of them.
 *
 * @example
 * import { seriesOf } from './column-series.ts'
 * const columns = ['Titel', 'Frage 1', 'Frage 2', 'Frage 3'].map((own) => ({ own }))
 * seriesOf(columns).map(({ own }) => own) // → ['Frage 1', 'Frage 2', 'Frage 3']
 */
export function seriesOf<Column extends { own: string }>(columns: readonly Column[]): Column[] {
  const series = Map.groupBy(columns, ({ own }) => /^([^\d]{2,40})\d/.exec(own)?.[1]?.trim() ?? '')
  series.delete('')
  return [...series.values()].filter((alike) => alike.length >= fewestOfSeries).flat()
}
