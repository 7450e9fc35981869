import { foldLetters } from './german-stems.ts'
import { stemLikeness, type ComparedIdea } from './idea-likeness.ts'
import { weighedLikeness, type LikenessOfTwo } from './weighed-likeness.ts'

/** Ideas that share less than this of their words are not looked at letter by letter. */
const leastWords = 0.12
const pieceLength = 4
const longestText = 4_000

/**
 * How far two ideas of a collection are told in the same words, titles and texts together, 0 to 1: one third whole
 * words, two thirds pieces of words, because German glues words together ("Paket", "Paketstation", "Zustelldienst",
 * "Paketdienst"). Words of few ideas count more. `ideas` are named by their positions.
 */
export function toldLikeness(ideas: readonly ComparedIdea[]): LikenessOfTwo {
  const words = weighedLikeness(ideas.length, (at) => stemsOf(ideas[at]))
  const pieces = weighedLikeness(ideas.length, (at) => piecesOf(ideas[at]))
  return (one, other) => {
    const share = words(one, other)
    return share < leastWords ? share / 3 : (share + 2 * pieces(one, other)) / 3
  }
}

function stemsOf(idea: ComparedIdea | undefined): Set<string> {
  return new Set([...(idea?.titleStems ?? []), ...(idea?.textStems ?? [])])
}

function piecesOf(idea: ComparedIdea | undefined): string[] {
  const text = `${idea?.title ?? ''} ${idea?.description ?? ''}`.slice(0, longestText)
  return letterPieces(text)
}

/**
 * Every four letters in a row of every word, its ends included.
 *
 * @example
 * import { letterPieces } from './told-likeness.ts'
 * letterPieces('Bäume im Ort') // → [' bau', 'baum', 'aume', 'ume ', ' im ', ' ort', 'ort ']
 */
export function letterPieces(text: string): string[] {
  return (foldLetters(text).match(/[\p{L}\d]+/gu) ?? []).flatMap((word) => {
    const padded = ` ${word} `
    return Array.from({ length: Math.max(0, padded.length - pieceLength + 1) }, (_, at) =>
      padded.slice(at, at + pieceLength),
    )
  })
}

/** A word of one idea and the same word, or one of its family, in the other. */
export type SharedWord = { stem: string; other: string }

/** The words that two ideas have in common, titles and texts together; "Paket" and "Paketstation" are a family. */
export function sharedWords(one: ComparedIdea, two: ComparedIdea): SharedWord[] {
  const right = stemsOf(two)
  return [...stemsOf(one)].flatMap((stem): SharedWord[] => {
    if (right.has(stem)) return [{ stem, other: stem }]
    const other = [...right].find((candidate) => isFamily(stem, candidate))
    return other === undefined ? [] : [{ stem, other }]
  })
}

function isFamily(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 5 && stemLikeness(one, other) >= 0.8
}
