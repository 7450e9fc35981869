import { unitInHeading } from './headings.ts'
import type { AmountUnit } from './understanding.ts'

/**
 * What a number format says about the figure that it shows: the unit in its words, and by how much the figure is divided
 * for the eye. Plain euros are left out: that format is put on columns of thousands as well.
 *
 * @example
 * import { unitInFormat } from './format-unit.ts'
 * unitInFormat('0 "T€"') // → { unit: 'thousand euros', divisor: 1 }
 * unitInFormat('#,##0, "TEUR"') // → { unit: 'thousand euros', divisor: 1000 }
 * unitInFormat('#,##0.00 "€"') // → { divisor: 1 }
 */
export function unitInFormat(format = ''): { unit?: AmountUnit; divisor: number } {
  const [positive = ''] = format.split(';')
  const figures = positive.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ' ')
  const words = positive
    .replace(/\\(.)/g, '$1')
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/["0#?,]|\[[^\]]*\]/g, ' ')
  const unit = unitInHeading(words)
  const divisor = 1000 ** (/[0#?](,+)(?![0#?,])/.exec(figures)?.[1]?.length ?? 0)
  return { ...(unit !== undefined && unit !== 'euros' && { unit }), divisor }
}
