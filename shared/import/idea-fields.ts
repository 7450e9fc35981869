/** What a column of an idea table can mean. The order is the one in which fields are offered for choice. */
export const ideaFields = [
  'number',
  'title',
  'description',
  'fieldsOfAction',
  'submittedBy',
  'contact',
  'cost',
  'runningCost',
  'date',
  'inScope',
  'points',
  'benefitPoints',
  'effortPoints',
  'rating',
  'votes',
  'upvotes',
  'downvotes',
  'comments',
  'kindOfPost',
  'workshop',
  'votesWorkshop',
  'people',
  'place',
  'benefit',
  'status',
  'remark',
  'internal',
] as const

export type IdeaField = (typeof ideaFields)[number]

/**
 * An amount as stated. One figure: both ends are equal. "up to": `lowCents` is null; "from": `highCents` is null.
 * `per` is set for amounts that return every year.
 */
export type StatedAmount = { lowCents: number | null; highCents: number | null; per?: 'year' }

/** How the cells of a field are read. */
export type FieldKind = 'label' | 'line' | 'text' | 'list' | 'amount' | 'number' | 'date' | 'truth'

/** label: always text, never a number; line: text without line break; list: several values in one cell. */
export const fieldKinds = {
  number: 'label',
  title: 'line',
  description: 'text',
  fieldsOfAction: 'list',
  submittedBy: 'text',
  contact: 'text',
  cost: 'amount',
  runningCost: 'amount',
  date: 'date',
  inScope: 'truth',
  points: 'number',
  benefitPoints: 'number',
  effortPoints: 'number',
  rating: 'number',
  votes: 'number',
  upvotes: 'number',
  downvotes: 'number',
  comments: 'number',
  kindOfPost: 'text',
  workshop: 'text',
  votesWorkshop: 'number',
  people: 'number',
  place: 'text',
  benefit: 'text',
  status: 'text',
  remark: 'text',
  internal: 'text',
} as const satisfies Record<IdeaField, FieldKind>

type ValueOfKind = {
  label: string
  line: string
  text: string
  list: string[]
  amount: StatedAmount
  number: number
  date: string
  truth: boolean
}

/** Value of a field: text, list of texts, amount, number, date (`YYYY-MM-DD`, or a UTC moment as written) or truth. */
export type FieldValue<F extends IdeaField = IdeaField> = ValueOfKind[(typeof fieldKinds)[F]]

/** Fields that hold points given on a bounded scale, where a value far outside is a slip of the pen. */
export const scaleFields: readonly IdeaField[] = ['points', 'benefitPoints', 'effortPoints', 'rating']

/** Fields of free text, where names, addresses and telephone numbers may hide. */
export const freeTextFields: readonly IdeaField[] = ['title', 'description', 'benefit', 'remark', 'internal']
