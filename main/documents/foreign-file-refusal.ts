import type { RefusalReason } from '../../shared/import/sheet.ts'

export type RefusalDetail = Record<string, string | number>

/** Ends the reading of a foreign file with a reason that the screen can explain. */
export class ForeignFileRefusal extends Error {
  readonly reason: RefusalReason
  readonly detail: RefusalDetail

  constructor(reason: RefusalReason, detail: RefusalDetail = {}) {
    super(`Foreign file refused: ${reason}`)
    this.name = 'ForeignFileRefusal'
    this.reason = reason
    this.detail = detail
  }
}

/** Throws the refusal; `why` in the detail tells apart the ways in which something is damaged. */
export function refuse(reason: RefusalReason, detail?: RefusalDetail): never {
  throw new ForeignFileRefusal(reason, detail)
}
