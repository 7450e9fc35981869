/**
 * Formats that a workbook names by number only (ECMA-376, 18.8.30). 14 and the times depend on the language of the computer;
 * the text here is what Excel writes for them elsewhere.
 */
const builtInFormats: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0;(#,##0)'],
  [38, '#,##0;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
])

/** Format of a built-in number; the East Asian dates (27 to 36, 50 to 58) are given as a plain date. */
export function findBuiltInFormat(number: number): string | undefined {
  const isEastAsianDate = (number >= 27 && number <= 36) || (number >= 50 && number <= 58)
  return isEastAsianDate ? 'yyyy-mm-dd' : builtInFormats.get(number)
}

/**
 * Tells whether a number format shows a date or a time of day. Letters that only stand for themselves (quoted, escaped, in
 * brackets) do not count, so `0\ \m` and `0.00 "DM"` are numbers; a duration such as `[h]:mm` is a number, too, because 36
 * hours are no moment.
 */
export function isDateFormat(format: string): boolean {
  const firstSection = splitSections(format)[0] ?? ''
  if (/\[(?:h+|m+|s+)\]/i.test(firstSection)) return false
  const letters = firstSection
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/[_*]./g, '')
    .replaceAll(/general|standard/gi, '')
  return /[ymdhs]/i.test(letters)
}

/** Cuts a format at its semicolons and leaves out everything that stands for itself. */
function splitSections(format: string): string[] {
  const plain = format.replaceAll(/"[^"]*(?:"|$)|\\./gs, '')
  return plain.split(';')
}
