import { SaxesParser } from 'saxes'
import { foreignFileLimits } from './foreign-file-limits.ts'
import { ForeignFileRefusal, refuse } from './foreign-file-refusal.ts'

export type XmlAttributes = Record<string, string>

/** Names come without their prefix; `path` holds the names of the open elements, outermost first. */
export type XmlEvents = {
  open: (name: string, attributes: XmlAttributes, path: readonly string[]) => void
  text?: (text: string) => void
  close?: (name: string, path: readonly string[]) => void
}

const chunkBytes = 64 * 1024

/**
 * Reads an XML part piece by piece; each step of the returned iterator is one piece, so that the caller can pause.
 * Refuses document types (`xml-doctype`) before anything could be expanded, and whatever is no XML (`damaged-content`).
 * UTF-8 must be flawless; UTF-16 needs its mark.
 */
export function* feedXml(content: Uint8Array, part: string, events: XmlEvents): Generator<undefined> {
  const parser = openXml(content, events)
  try {
    yield* parser.writeTo(content.length)
    parser.close()
  } catch (error) {
    refuseAsDamaged(error, part)
  }
}

export function refuseAsDamaged(error: unknown, part: string): never {
  if (error instanceof ForeignFileRefusal) throw error
  return refuse('damaged-content', { why: 'xml', part })
}

/** A parser that is led through an XML part. `at` is the next byte; who moves it has seen to what lies between. */
type XmlParser = { at: number; writeTo: (end: number) => Generator<undefined>; close: () => void }

/** Its methods throw a refusal, or an error of the parser or the decoder: then the part is damaged. */
export function openXml(content: Uint8Array, events: XmlEvents): XmlParser {
  const parser = prepareParser(events)
  const { decoder, start } = findDecoder(content)
  return {
    at: start,
    *writeTo(end) {
      while (this.at < end) {
        const piece = content.subarray(this.at, Math.min(end, this.at + chunkBytes))
        this.at += piece.length
        parser.write(decoder.decode(piece, { stream: this.at < content.length }))
        yield
      }
    },
    close: () => void parser.close(),
  }
}

/** Reads a whole XML part at once. */
export function readXml(content: Uint8Array, part: string, events: XmlEvents): void {
  for (const _ of feedXml(content, part, events)) continue
}

/** Value of an attribute whatever its prefix, such as `r:id`; `undefined` when absent. */
export function findAttribute(attributes: XmlAttributes, name: string): string | undefined {
  const own = attributes[name]
  if (own !== undefined) return own
  const prefixed = Object.keys(attributes).find((key) => key.endsWith(`:${name}`))
  return prefixed === undefined ? undefined : attributes[prefixed]
}

/** Truth of an XML attribute; absent means `false`. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

function findDecoder(content: Uint8Array): { decoder: InstanceType<typeof TextDecoder>; start: number } {
  const [first, second, third] = content
  if (first === 0xff && second === 0xfe)
    return { decoder: new TextDecoder('utf-16le', { fatal: true }), start: 2 }
  if (first === 0xfe && second === 0xff)
    return { decoder: new TextDecoder('utf-16be', { fatal: true }), start: 2 }
  const start = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0
  return { decoder: new TextDecoder('utf-8', { fatal: true }), start }
}

function prepareParser(events: XmlEvents): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const path: string[] = []
  parser.on('doctype', () => refuse('xml-doctype'))
  parser.on('opentag', (tag) => {
    const name = withoutPrefix(tag.name)
    path.push(name)
    if (path.length > foreignFileLimits.xmlDepth) refuse('damaged-content', { why: 'xml-depth' })
    events.open(name, tag.attributes, path)
  })
  const { text, close } = events
  if (text !== undefined) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.on('closetag', () => {
    const name = path[path.length - 1] ?? ''
    close?.(name, path)
    path.pop()
  })
  return parser
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}
