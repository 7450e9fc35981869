import { composePaper } from '../../shared/papers/compose-paper.ts'
import { nameOfPaper } from '../../shared/papers/paper.ts'
import type { Database } from '../database/open-database.ts'
import { cleanFileName } from '../file-name.ts'
import type { Report } from '../follow-job.ts'
import type { DocumentTask } from '../workers/document-worker.ts'
import { runInWorker } from '../workers/run-in-worker.ts'
import { gatherPaper } from './gather-paper.ts'

export const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export type WrittenPaper = { name: string; bytes: Uint8Array }

/**
 * Writes a paper as a Word file in a thread of its own.
 *
 * @throws Problem `not-found`, `cancelled`
 */
export async function writePaperFile(
  database: Database,
  paperId: string,
  { signal, report }: { signal?: AbortSignal; report?: Report } = {},
): Promise<WrittenPaper> {
  report?.({ kind: 'progress', phase: 'understanding' })
  const input = await gatherPaper(database, paperId)
  const document = composePaper(input)
  report?.({ kind: 'progress', phase: 'writing' })
  const task: DocumentTask = { kind: 'paper', document }
  const bytes = await runInWorker<Uint8Array>('document-worker', task, signal)
  return { name: cleanFileName(`${nameOfPaper(input.paper)} ${input.paper.subject}.docx`), bytes }
}
