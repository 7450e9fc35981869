import { randomFillSync } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'

const bytesPerId = 16
/** Asking the system for chance costs ten times as much as making the id, so it is asked for many at once. */
const idsAtOnce = 512

/**
 * Makes ids (UUIDv7) that rise with every call, also within one millisecond and when the clock is set back.
 *
 * @param now milliseconds since 1970
 */
export function idMaker(now: () => number = Date.now): () => string {
  const pool = new Uint8Array(idsAtOnce * bytesPerId)
  let used = pool.length
  let msecs = -Infinity
  let seq = 0
  return () => {
    if (used === pool.length) {
      randomFillSync(pool)
      used = 0
    }
    const random = pool.subarray(used, used + bytesPerId)
    used += bytesPerId
    const moment = now()
    if (moment > msecs) {
      msecs = moment
      // Room above: half of the numbers of a millisecond are left.
      seq = new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1
    } else {
      seq = (seq + 1) >>> 0
      if (seq === 0) msecs += 1
    }
    return uuidv7({ random, msecs, seq })
  }
}
