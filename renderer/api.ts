import { createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryCache, QueryClient } from '@tanstack/react-query'
import type { contract } from '../shared/contract.ts'
import type { ProgressEvent } from '../shared/progress.ts'
import { type ProblemCode, problemErrors, type ProblemValues } from '../shared/problem.ts'
import { readPreferences } from './preferences.ts'
import { readToken } from './session.ts'

/** The only place of the renderer that talks to main. */

const link = new RPCLink({ url: () => new URL('/api', location.href).href, headers: ownHeaders })

export const client: ContractRouterClient<typeof contract> = createORPCClient(link)

/** Query and mutation options for TanStack Query, by procedure: `useQuery(api.ideas.list.queryOptions())`. */
export const api = createTanstackQueryUtils(client)

export const queries = new QueryClient({
  // What was on the screen before a blind round opened is not to be seen any longer.
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (findProblem(error).code === 'round-open') query.setState({ ...query.state, data: undefined })
    },
  }),
  defaultOptions: { queries: { retry: false, staleTime: 5000 }, mutations: { retry: false } },
})

/** After any change everything shown may be out of date; the data are local, so asking again is cheap. */
export async function refreshAll(): Promise<void> {
  await queries.invalidateQueries()
}

function ownHeaders(): Record<string, string> {
  return {
    'X-Wegweiser-Token': readToken(),
    'X-Wegweiser-Person': encodeURIComponent(readPreferences().person),
  }
}

export type KnownProblem = {
  code: ProblemCode
  values: ProblemValues
  current?: Record<string, unknown> | undefined
}

/** The known problem behind an error of a call; a host that is gone is `no-answer`, a defect `unexpected`. */
export function findProblem(error: unknown): KnownProblem {
  if (error instanceof ORPCError && error.code === 'PROBLEM')
    return problemErrors.PROBLEM.data.parse(error.data)
  if (isNoAnswer(error)) return { code: 'no-answer', values: {} }
  return { code: 'unexpected', values: { number: '–' } }
}

/** A call that did not come through or whose answer broke off, in the words that the browser has for it. */
function isNoAnswer(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network/i.test(error.message)
}

export type UploadedFile = { id: string; name: string; size: number; sha256: string }

/** Sends a file as raw bytes (its name in a header): the one path that works alike under every host. */
export async function uploadFile(file: File): Promise<UploadedFile> {
  const response = await fetch('/api/files', {
    method: 'POST',
    headers: {
      ...ownHeaders(),
      'Content-Type': 'application/octet-stream',
      'X-File-Name': encodeURIComponent(file.name),
    },
    body: await file.arrayBuffer(),
  })
  const answer: unknown = await response.json()
  if (!response.ok) throw new UploadRefused(answer as KnownProblem)
  return answer as UploadedFile
}

export class UploadRefused extends Error {
  readonly problem: KnownProblem

  constructor(problem: KnownProblem) {
    super(problem.code)
    this.problem = problem
  }
}

/**
 * Starts the download of a path that a procedure has offered, as a plain link to an attachment.
 *
 * @param name for what was made in the window, which has no name of its own
 */
export function startDownload(path: string, name?: string): void {
  const link = document.createElement('a')
  link.href = path
  if (name !== undefined) link.download = name
  link.rel = 'noopener'
  document.body.append(link)
  link.click()
  link.remove()
}

/** Follows a job to its end: progress goes to the listener, the result comes back. */
export async function followJob<T>(
  events: AsyncIterable<ProgressEvent | { kind: 'done'; result: T }>,
  onProgress: (event: ProgressEvent) => void,
): Promise<T> {
  for await (const event of events) {
    if (event.kind === 'done') return event.result
    onProgress(event)
  }
  throw new Error('the job ended without a result')
}

/** Keeps one stream open as long as the window is, so that the browser host knows that somebody is there. */
export async function stayOpen(): Promise<void> {
  for (;;) {
    try {
      for await (const _beat of await client.window.stayOpen()) continue
    } catch {
      // The host is gone or restarting; the next call of the person shows it, this one only tries again.
    }
    await new Promise((resolve) => setTimeout(resolve, 5000))
  }
}
