import { foldHeading } from '../import/headings.ts'
import { stemLikeness } from '../import/stem-likeness.ts'
import { meaningfulStems } from '../import/german-stems.ts'
import { criteriaOf, type CriteriaCatalogue, type Criterion } from '../stages/stage.ts'
import type { CatalogueComparison, CriterionMatchKind, FileCriterion } from './score-workbook.ts'

type Likeness = { how: CriterionMatchKind; score: number }

/** English words of headings and the German ones that catalogues use. */
const translations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    benefit: 'nutz',
    value: 'nutz',
    utility: 'nutz',
    complexity: 'komplexitat',
    ecological: 'okologisch',
    environmental: 'okologisch',
    economic: 'okonomisch',
    economical: 'okonomisch',
    social: 'sozial',
    sustainability: 'nachhaltigkeit',
    society: 'stadtgesellschaft',
    community: 'stadtgesellschaft',
    feasibility: 'machbarkeit',
    importance: 'wichtigkeit',
    vision: 'vision',
  }),
)

/** Words that mean the same as one of a criterion's; the stems on the right stand in the names of catalogues. */
const kindred: readonly (readonly [RegExp, string])[] = [
  [/^(?:umwelt|klima|natur|oko(?:bilanz)?$|okologie|environment)/, 'okologisch'],
  [/^(?:wirtschaftlich|finanz|okonomie|rentabilitat|folgekost)/, 'okonomisch'],
  [/^(?:soziales|teilhab|inklusion|gerechtigkeit|miteinander|sozialvertrag)/, 'sozial'],
  [/^(?:schwierigkeit|komplex|.*aufwand$|aufwand)/, 'komplexitat'],
  [/^gesellschaftlich/, 'stadtgesellschaft'],
  [/^(?:mehrwert|gemeinwohl|gewinn$|.*nutz$)/, 'nutz'],
]

/** A written name of a criterion without its code ("K1") or a scale or weight in brackets, and whole where it was divided at the end of a line. */
export function cleanCriterionName(written: string): string {
  return written
    .replace(/^[KC]\d{1,2}[\s.:)–-]+(?=\p{L})/u, '')
    .replace(/(?<=\p{L})-\s+(?!(?:und|oder|bzw)\b)(?=\p{Ll})/gu, '')
    .replace(/\s*[([][^)\]]*\d[^)\]]*[)\]]\s*/g, ' ')
    .replace(
      /\s*(?:[,–:-]\s*)?(?:skala|scale|punkte|points)?\s*[-+−–]?\d{1,3}\s*(?:[-–]|bis|to)\s*\+?\d{1,3}\s*(?:punkte|points)?\s*$/i,
      '',
    )
    .replace(/[\s:*]+$/, '')
    .trim()
}

/**
 * How like a written name is to the name of a criterion: the same, a shorter form of it ("Nutzen", "Ökol. Nachh."), the
 * same in English, or by another word for the same thing ("Bürgernutzen").
 *
 * @returns undefined when they have nothing in common.
 * @example
 * import { criterionLikeness } from './score-workbook-criteria.ts'
 * criterionLikeness('Ökologisch', 'Ökologische Nachhaltigkeit').how // → "shortened"
 * criterionLikeness('Bürgernutzen', 'Nutzen für die Stadtgesellschaft').how // → "renamed"
 * criterionLikeness('Wichtigkeit', 'Komplexität') // → undefined
 */
export function criterionLikeness(written: string, name: string): Likeness | undefined {
  const cleaned = cleanCriterionName(written)
  if (foldHeading(cleaned) === foldHeading(name)) return { how: 'same', score: 1 }
  const [here, there] = [stemsOf(cleaned), stemsOf(name)]
  if (here.length === 0 || there.length === 0) return undefined
  const short = shorterForm(here, there)
  if (short > 0) return { how: 'shortened', score: 0.8 + 0.1 * short }
  const german = here.map((stem) => translations.get(stem) ?? stem)
  if (german.some((stem, at) => stem !== here[at]) && shorterForm(german, there) > 0)
    return { how: 'translated', score: 0.75 }
  const shared = german.map((stem) => Math.max(...there.map((other) => kinship(stem, other))))
  const score = shared.reduce((sum, one) => sum + one, 0) / shared.length
  return score >= 0.5 ? { how: 'renamed', score: score * 0.7 } : undefined
}

function stemsOf(name: string): string[] {
  return meaningfulStems(name.replace(/\([^)]*\)/g, ' '))
}

/** Share of the full name's words that the short one names, each by its beginning at least, behind
 * another even by a letter ("Soziale N."); 0 when a word is foreign. */
function shorterForm(short: readonly string[], full: readonly string[]): number {
  const named = new Set<string>()
  for (const stem of short) {
    const word =
      full.find((other) => !named.has(other) && (other === stem || isBeginning(stem, other))) ??
      (named.size > 0 ? full.find((other) => !named.has(other) && other.startsWith(stem)) : undefined)
    if (word === undefined) return 0
    named.add(word)
  }
  return named.size / full.length
}

function isBeginning(stem: string, word: string): boolean {
  return stem.length >= 3 && (word.startsWith(stem) || (stem.startsWith(word) && word.length >= 5))
}

function kinship(stem: string, other: string): number {
  const isKindred = kindred.some(([shape, meaning]) => meaning === other && shape.test(stem))
  return isKindred ? 0.8 : stemLikeness(stem, other)
}

/**
 * Meets the written names of a file with the criteria of a catalogue, one to one, the surest first. A name that fits two
 * criteria equally well ("Nachhaltigkeit") meets none. Other words count as a renaming only where at least one
 * criterion of the catalogue is named outright: two vague likenesses make no catalogue. `codes`: names that the file explains
 * elsewhere, by what stands in their place ("K1").
 */
export function matchCriteria(
  written: readonly string[],
  catalogue?: CriteriaCatalogue,
  codes: ReadonlyMap<string, string> = new Map(),
): FileCriterion[] {
  const criteria = catalogue ? criteriaOf(catalogue) : []
  const pairs = written.flatMap((name) =>
    criteria.flatMap((criterion) => {
      const likeness = criterionLikeness(codes.get(name) ?? name, criterion.name)
      return likeness ? [{ name, criterion, ...likeness }] : []
    }),
  )
  const sure = pairs.some(({ how }) => how !== 'renamed')
  const met = new Map<string, (typeof pairs)[number]>()
  const taken = new Set<string>()
  for (const pair of pairs.toSorted((a, b) => b.score - a.score)) {
    if (met.has(pair.name) || taken.has(pair.criterion.id) || (pair.how === 'renamed' && !sure)) continue
    const isTie = pairs.some(
      (other) =>
        other.name === pair.name &&
        other.criterion.id !== pair.criterion.id &&
        !taken.has(other.criterion.id) &&
        other.score >= pair.score,
    )
    if (isTie) continue
    met.set(pair.name, pair)
    taken.add(pair.criterion.id)
  }
  const isStages = speaksOf([...met.values()], written.length)
  return written.map((name) =>
    fileCriterion({ name, explained: codes.get(name) ?? name }, isStages ? met.get(name) : undefined),
  )
}

/**
 * A file speaks of the stage's catalogue when most of its criteria meet it, two of them outright or one by its very name, or
 * when its only one does. "Nutzen" beside "Spaß" is a catalogue of its own.
 */
function speaksOf(met: readonly Likeness[], count: number): boolean {
  const outright = met.reduce((sum, { how }) => sum + (how === 'same' ? 2 : how === 'renamed' ? 0 : 1), 0)
  return outright >= Math.min(2, count) && met.length * 2 > count
}

function fileCriterion(
  { name, explained }: { name: string; explained: string },
  met: ({ criterion: Criterion } & Likeness) | undefined,
): FileCriterion {
  const [own, written] = [cleanCriterionName(explained), cleanCriterionName(name)]
  if (!met) return { name: own, written, match: null }
  const { criterion } = met
  const how = own !== written && met.how === 'same' ? 'shortened' : met.how
  const evidence = { key: `score-file.criterion.${how}`, values: { written, name: criterion.name } }
  const match = { criterionId: criterion.id, name: criterion.name, how, evidence }
  return { name: how === 'renamed' ? own : criterion.name, written, match }
}

/**
 * What a person has to know who takes scores of another version of the catalogue. Null where nothing meets (a catalogue
 * of its own) or nothing differs. `asksAll`: the table asks a whole catalogue; a table about a single criterion
 * leaves the others out and misses nothing.
 */
export function compareCatalogue(
  criteria: readonly FileCriterion[],
  catalogue: CriteriaCatalogue | undefined,
  asksAll: boolean,
): CatalogueComparison | null {
  if (!catalogue || !criteria.some(({ match }) => match !== null)) return null
  const current = criteriaOf(catalogue).map(({ name }) => name)
  const renamed = criteria.flatMap(({ written, match }) =>
    match?.how === 'renamed' ? [{ from: written, to: match.name, evidence: match.evidence }] : [],
  )
  const missing = asksAll ? current.filter((name) => !criteria.some(({ match }) => match?.name === name)) : []
  const extra = criteria.filter(({ match }) => match === null).map(({ name }) => name)
  const differs = renamed.length + missing.length + extra.length > 0
  return differs ? { renamed, missing, extra, current } : null
}
