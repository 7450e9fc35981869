import type { deGuide } from './de-guide.ts'

/** Texts of the frame around the guide; its chapters stand in `guide-en-….ts`. */
export const enGuide: Record<keyof typeof deGuide, string> = {
  'guide.lead': 'The whole way, step by step. Press Ctrl + F to search the guide.',
  'guide.contents': 'Contents',
}
