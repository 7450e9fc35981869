const longest = 120

/**
 * A file name that every system takes and that hides nothing: no folders, no control or direction marks, none of the
 * characters and names that Windows reserves. The ending survives when the name has to be cut.
 */
export function cleanFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replaceAll(/[<>:"/\\|?*]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '')
  const ending = /\.\w{1,8}$/.exec(plain)?.[0] ?? ''
  const stem = plain.slice(0, plain.length - ending.length)
  const cut = Array.from(stem)
    .slice(0, longest - ending.length)
    .join('')
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(`${cut}${ending}`)
  return `${isReserved ? '_' : ''}${cut === '' ? 'Wegweiser' : cut}${ending}`
}
