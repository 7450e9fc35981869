import { randomBytes } from 'node:crypto'

export type Download = { name: string; mediaType: string; bytes: Uint8Array }

/**
 * Files ready to be fetched once by a plain link. A link cannot carry the header token, so the path itself is the
 * secret: 256 random bits, good for one request within a minute.
 */
export class Downloads {
  readonly #ready = new Map<string, { download: Download; until: number }>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** @returns the path of the link, such as `/download/Zx…/Rangfolge.xlsx` */
  offer(download: Download): string {
    this.#forgetOld()
    const ticket = randomBytes(32).toString('base64url')
    this.#ready.set(ticket, { download, until: this.#now() + 60_000 })
    return `/download/${ticket}/${encodeURIComponent(download.name)}`
  }

  take(ticket: string): Download | undefined {
    this.#forgetOld()
    const found = this.#ready.get(ticket)
    this.#ready.delete(ticket)
    return found?.download
  }

  #forgetOld(): void {
    for (const [ticket, { until }] of this.#ready) if (until < this.#now()) this.#ready.delete(ticket)
  }
}

/** Header for a file name with umlauts: an ASCII form for old readers, the true name for all others. */
export function attachmentHeader(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[^\w .()-]/g, '')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
