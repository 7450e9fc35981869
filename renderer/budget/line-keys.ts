/** Cells of the line table are found by their place, `<row>:<column>`: the table is small and every cell a real field. */
export type CellPlace = { row: number; column: string }

export function cellName({ row, column }: CellPlace): string {
  return `${row}:${column}`
}

export function focusCell(place: CellPlace): void {
  const field = document.querySelector<HTMLInputElement>(`[data-cell="${cellName(place)}"]`)
  field?.focus()
  field?.select()
}

/**
 * Enter and the arrows up and down go from cell to cell within a column, as in a spreadsheet; leaving a cell saves it. Tab
 * goes through the row.
 */
export function moveByKey(event: React.KeyboardEvent): void {
  const name = event.target instanceof HTMLElement ? event.target.dataset['cell'] : undefined
  const step = steps[event.key]
  if (name === undefined || step === undefined) return
  const [row = '', column = ''] = name.split(':')
  event.preventDefault()
  focusCell({ row: Number(row) + step, column })
}

const steps: Record<string, number> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }
