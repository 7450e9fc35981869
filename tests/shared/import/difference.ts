/** Ways in which something that was understood differs from what was expected, one line each, for a person to read. */
export function differences(got: unknown, expected: unknown, path = ''): string[] {
  if (Array.isArray(expected) && Array.isArray(got)) {
    const shorter = Math.min(expected.length, got.length)
    const shared = Array.from({ length: shorter }, (_, at) =>
      differences(got[at], expected[at], `${path}[${at}]`),
    ).flat()
    const missing = expected.slice(shorter).map((one, at) => `${path}[${shorter + at}]: missing ${show(one)}`)
    const extra = got.slice(shorter).map((one, at) => `${path}[${shorter + at}]: not expected ${show(one)}`)
    return [...shared, ...missing, ...extra]
  }
  if (isRecord(expected) && isRecord(got)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])]
    return keys.flatMap((key) => differences(got[key], expected[key], path === '' ? key : `${path}.${key}`))
  }
  return Object.is(got, expected) ? [] : [`${path}: got ${show(got)}, expected ${show(expected)}`]
}

/** Orders a list by its entries, for comparisons in which the order says nothing. */
export function inAnyOrder(list: unknown): unknown {
  return Array.isArray(list) ? list.toSorted((a, b) => show(sorted(a)).localeCompare(show(sorted(b)))) : list
}

function sorted(value: unknown): unknown {
  if (!isRecord(value)) return value
  const first = ['row', 'column', 'rows', 'columns', 'kind', 'field']
  const rank = (key: string): number => (first.indexOf(key) + 100) % 100
  return Object.fromEntries(
    Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b)),
  )
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 300 ? `${text.slice(0, 300)} …` : text
}
