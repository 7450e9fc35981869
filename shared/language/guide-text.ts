/**
 * A part of the guide's text. The words of buttons and fields are not written a second time but named by their key, so
 * that the guide says what the screen says.
 */
export type GuidePiece =
  | { kind: 'plain' | 'strong'; text: string }
  /** A key of the keyboard, such as „F2“. */
  | { kind: 'key'; text: string }
  /** The words on screen of this text key, written `{action.undo}`. */
  | { kind: 'screen'; key: string }
  /** A link to a page of the program by its address, written `{/import}`. */
  | { kind: 'page'; path: string }
  /** A link to a chapter of the guide by its id, written `{#trail}`. */
  | { kind: 'chapter'; id: string }

export type GuideBlock =
  | { kind: 'text' | 'note' | 'heading'; text: string }
  | { kind: 'list' | 'steps'; items: readonly string[] }
  | { kind: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }

/** A chapter that explains a page has the name of the page's step as its id. */
export type GuideChapter = { id: string; title: string; blocks: readonly GuideBlock[] }

const marked = /\{([#/]?)([\w./-]*)\}|\[\[(.+?)\]\]|\*\*(.+?)\*\*/g

/**
 * A line of the guide as its parts.
 *
 * @example
 * import { parseGuideText } from './guide-text.ts'
 * parseGuideText('Auf {/import} [[Enter]].') // → [{ kind: 'plain', text: 'Auf ' }, { kind: 'page', path: '/import' }, { kind: 'plain', text: ' ' }, { kind: 'key', text: 'Enter' }, { kind: 'plain', text: '.' }]
 * parseGuideText('{action.undo} **nie**') // → [{ kind: 'screen', key: 'action.undo' }, { kind: 'plain', text: ' ' }, { kind: 'strong', text: 'nie' }]
 */
export function parseGuideText(line: string): GuidePiece[] {
  const pieces: GuidePiece[] = []
  let end = 0
  for (const match of line.matchAll(marked)) {
    if (match.index > end) pieces.push({ kind: 'plain', text: line.slice(end, match.index) })
    pieces.push(pieceOf(match))
    end = match.index + match[0].length
  }
  if (end < line.length) pieces.push({ kind: 'plain', text: line.slice(end) })
  return pieces
}

function pieceOf([, sign, name = '', key, strong]: RegExpMatchArray): GuidePiece {
  if (key !== undefined) return { kind: 'key', text: key }
  if (strong !== undefined) return { kind: 'strong', text: strong }
  if (sign === '#') return { kind: 'chapter', id: name }
  if (sign === '/') return { kind: 'page', path: `/${name}` }
  return { kind: 'screen', key: name }
}

/** Every line of a chapter that may hold marks. */
export function listGuideLines({ blocks }: GuideChapter): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [block.caption, ...block.head, ...block.rows.flat()]
    return 'items' in block ? block.items : [block.text]
  })
}
