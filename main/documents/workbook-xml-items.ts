import { isUtf8 } from 'node:buffer'
import { refuseAsDamaged, type XmlEvents, feedXml, openXml } from './workbook-xml.ts'

/** The many alike elements that make up most of a part: rows in `sheetData`, texts in `sst`. */
export type XmlItems = {
  container: string
  item: string
  /** How deep the container lies; the outermost element is 1. */
  depth: number
  /**
   * Reads the item that begins at this byte and tells where it ends; -1, with nothing done, when it is anything but plain
   * and in order. Must accept only what the parser would accept, and do what its events would do.
   */
  read: (at: number) => number
}

/**
 * Like `feedXml`, but plain items do not go through the parser, which is where reading a workbook spends most of its time.
 * Everything else does, item by item; after each one `read` is asked again. The parser never notices what it has not seen,
 * because an item begins and ends where it waits for the next element: its last event came with the byte before.
 */
export function* feedXmlItems(
  content: Uint8Array,
  part: string,
  events: XmlEvents,
  { container, item, depth, read }: XmlItems,
): Generator<undefined> {
  if (!isUtf8(content)) {
    yield* feedXml(content, part, events)
    return
  }
  let isBetween = false
  const parser = openXml(content, {
    ...events,
    open: (name, attributes, path) => {
      events.open(name, attributes, path)
      isBetween = name === container && path.length === depth
    },
    close: (name, path) => {
      events.close?.(name, path)
      isBetween = name === item && path.length === depth + 1 && path[depth - 1] === container
    },
  })
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const itemEnd = `</${item}>`
  try {
    let stop = bytes.indexOf('>', Math.max(0, bytes.indexOf(`<${container}`)))
    while (stop !== -1) {
      yield* parser.writeTo(stop)
      isBetween = false
      yield* parser.writeTo(stop + 1)
      while (isBetween) {
        const end = read(parser.at)
        if (end === -1) break
        parser.at = end
        yield
      }
      const found = bytes.indexOf(itemEnd, parser.at)
      stop = found === -1 ? -1 : found + itemEnd.length - 1
    }
    yield* parser.writeTo(content.length)
    parser.close()
  } catch (error) {
    refuseAsDamaged(error, part)
  }
}
