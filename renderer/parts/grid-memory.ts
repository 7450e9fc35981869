import type { ColumnFiltersState, SortingState } from '@tanstack/react-table'

/** What a table looks like to a person, kept in this browser: hidden columns and widths. */
export type GridLooks = { shown: Record<string, boolean>; widths: Record<string, number> }

/** Where a person was in a table, kept as long as the window is open, so that coming back leads to the same place. */
export type GridVisit = {
  sorting: SortingState
  filters: ColumnFiltersState
  search: string
  scrollTop: number
}

const visits = new Map<string, GridVisit>()

export function recallVisit(table: string): GridVisit {
  return visits.get(table) ?? { sorting: [], filters: [], search: '', scrollTop: 0 }
}

export function keepVisit(table: string, change: Partial<GridVisit>): void {
  visits.set(table, { ...recallVisit(table), ...change })
}

export function recallLooks(table: string): GridLooks {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(table)) ?? '{}')
    const { shown, widths } = stored as Partial<GridLooks>
    return { shown: onlyOf(shown, 'boolean'), widths: onlyOf(widths, 'number') }
  } catch {
    return { shown: {}, widths: {} }
  }
}

export function keepLooks(table: string, looks: GridLooks): void {
  localStorage.setItem(keyOf(table), JSON.stringify(looks))
}

function keyOf(table: string): string {
  return `wegweiser.grid.${table}`
}

function onlyOf<T>(stored: Record<string, T> | undefined, type: 'boolean' | 'number'): Record<string, T> {
  return Object.fromEntries(Object.entries(stored ?? {}).filter(([, value]) => typeof value === type))
}
