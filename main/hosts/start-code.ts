import { randomBytes, timingSafeEqual } from 'node:crypto'

const lifetimeMilliseconds = 60_000
const wrongTokensAllowed = 10

/**
 * The keys of a running browser host: one-time start codes, each exchanged once for the token of this start. The code
 * travels in the address behind `#`, which no browser sends to any server and no log records.
 */
export class StartCodes {
  readonly #token = randomBytes(32).toString('base64url')
  readonly #open = new Map<string, number>()
  readonly #now: () => number
  #wrong = 0

  constructor(now: () => number) {
    this.#now = now
  }

  newCode(): string {
    const code = randomBytes(32).toString('base64url')
    this.#open.set(code, this.#now() + lifetimeMilliseconds)
    return code
  }

  /** The token for a code that is fresh and unused; `undefined` counts as a wrong guess. */
  exchange(code: string): string | undefined {
    const until = this.#open.get(code)
    this.#open.delete(code)
    if (until !== undefined && until >= this.#now()) return this.#token
    this.#wrong += 1
    return undefined
  }

  isToken(token: string): boolean {
    const given = Buffer.from(token)
    const right = Buffer.from(this.#token)
    const isRight = given.length === right.length && timingSafeEqual(given, right)
    if (!isRight && token !== '') this.#wrong += 1
    return isRight
  }

  get isLocked(): boolean {
    return this.#wrong >= wrongTokensAllowed
  }
}
