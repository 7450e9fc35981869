import type { PaperDocument } from '../../shared/papers/paper-document.ts'
import { answerOnce } from './answer-once.ts'

/** What this thread can write; one kind for every document that would otherwise hold up the window. */
export type DocumentTask = { kind: 'paper'; document: PaperDocument }

answerOnce<DocumentTask, Uint8Array>(async ({ document }) => {
  const { writePaper } = await import('../documents/word-writer.ts')
  return await writePaper(document)
})
