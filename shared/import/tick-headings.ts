/**
 * The name of a ticked column and the group it belongs to, from its heading: "Themenfelder [Klima]", "Handlungsfeld:
 * Klima", or the group in a line above.
 *
 * @example
 * import { splitTickHeading } from './tick-headings.ts'
 * splitTickHeading('Themenfelder [Klima]', 'Themenfelder [Klima]') // → { name: 'Klima', group: 'Themenfelder' }
 * splitTickHeading('Handlungsfeld / Klima', 'Klima') // → { name: 'Klima', group: 'Handlungsfeld' }
 * splitTickHeading('Klima', 'Klima') // → { name: 'Klima', group: '' }
 */
export function splitTickHeading(heading: string, own: string): { name: string; group: string } {
  const bracket = /^([^[(]+?)\s*[[(]([^\])]+)[\])]$/.exec(own) ?? /^([^:–]{3,40}?)\s*[:–]\s+(.+)$/.exec(own)
  if (bracket) return { name: bracket[2] ?? '', group: bracket[1] ?? '' }
  const above = heading.endsWith(` / ${own}`) ? heading.slice(0, -own.length - 3) : ''
  return { name: own === '' ? heading : own, group: above }
}
