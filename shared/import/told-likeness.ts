import { foldLetters } from './german-stems.ts'
import type { ComparedIdea } from './idea-likeness.ts'
import { stemLikeness } from './stem-likeness.ts'
import { weighedLikeness, type LikenessOfTwo } from './weighed-likeness.ts'

/** Ideas that share less than this of their words are not looked at letter by letter. */
const leastWords = 0.12
const pieceLength = 4
const longestText = 4_000

/**
 * How far two ideas of a collection are told in the same words, titles and texts together, 0 to 1: one third whole
 * words, two thirds pieces of words, because German glues words together ("Paket", "Paketstation", "Zustelldienst",
 * "Paketdienst"). Words of few ideas count more. `ideas` are named by their positions. Words and pieces
 * are counted once they are asked for, since many lists never need them.
 */
export function toldLikeness(ideas: readonly ComparedIdea[]): LikenessOfTwo {
  let words: LikenessOfTwo | undefined
  let pieces: LikenessOfTwo | undefined
  return (one, other) => {
    words ??= weighedLikeness(ideas.length, (at) => stemsOf(ideas[at]))
    const share = words(one, other)
    if (share < leastWords) return share / 3
    pieces ??= piecesLikeness(ideas)
    return (share + 2 * pieces(one, other)) / 3
  }
}

function piecesLikeness(ideas: readonly ComparedIdea[]): LikenessOfTwo {
  const known = new Map<string, string[]>()
  return weighedLikeness(ideas.length, (at) => letterPieces(textOf(ideas[at]), known))
}

/** All words of an idea, title before text. */
export function stemsOf(idea: ComparedIdea | undefined): string[] {
  return [...new Set([...(idea?.titleStems ?? []), ...(idea?.textStems ?? [])])]
}

function textOf(idea: ComparedIdea | undefined): string {
  return `${idea?.title ?? ''} ${idea?.description ?? ''}`.slice(0, longestText)
}

/**
 * Every four letters in a row of every word, its ends included.
 *
 * @param known pieces of words that came before, for many texts with the same words
 * @example
 * import { letterPieces } from './told-likeness.ts'
 * letterPieces('Bäume im Ort') // → [' bau', 'baum', 'aume', 'ume ', ' im ', ' ort', 'ort ']
 */
export function letterPieces(text: string, known = new Map<string, string[]>()): string[] {
  return (foldLetters(text).match(/[\p{L}\d]+/gu) ?? []).flatMap((word) => {
    const pieces = known.get(word) ?? piecesOf(word)
    known.set(word, pieces)
    return pieces
  })
}

function piecesOf(word: string): string[] {
  const padded = ` ${word} `
  return Array.from({ length: Math.max(0, padded.length - pieceLength + 1) }, (_, at) =>
    padded.slice(at, at + pieceLength),
  )
}

/** A word of one idea and the same word, or one of its family, in the other. */
export type SharedWord = { stem: string; other: string }

/** The words that two ideas have in common, titles and texts together; "Paket" and "Paketstation" are a family. */
export function sharedWords(one: ComparedIdea, two: ComparedIdea): SharedWord[] {
  const right = stemsOf(two)
  return stemsOf(one).flatMap((stem): SharedWord[] => {
    if (right.includes(stem)) return [{ stem, other: stem }]
    const other = right.find((candidate) => isFamily(stem, candidate))
    return other === undefined ? [] : [{ stem, other }]
  })
}

function isFamily(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 5 && stemLikeness(one, other) >= 0.8
}
