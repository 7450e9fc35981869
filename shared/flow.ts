/**
 * The way of an idea, in order. Folder names, navigation and the test of import directions all read this list:
 * a step may import the steps before it and itself, never a later one.
 */
export const steps = [
  'programme',
  'inventory',
  'participation',
  'import',
  'ideas',
  'stages',
  'scores',
  'ranking',
  'portfolio',
  'budget',
  'papers',
  'roadmap',
  'communication',
] as const

export type Step = (typeof steps)[number]

/**
 * The room that looks at the whole way (start page, search). It may import every step; no step imports it.
 */
export const lookout = 'overview'
