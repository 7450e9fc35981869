import { createHash } from 'node:crypto'
import { Problem } from '../shared/problem.ts'

export type Upload = { id: string; name: string; bytes: Uint8Array; sha256: string }

/** Uploaded files that wait for their step: in memory, the latest ones only, gone when the program ends. */
export class Uploads {
  static readonly byteLimit = 30 * 1024 * 1024
  /** Score sheets come by the dozen and are small; so the bytes are counted and not the files. */
  static readonly #keptBytes = 12 * Uploads.byteLimit
  readonly #uploads = new Map<string, Upload>()
  readonly #newId: () => string

  constructor(newId: () => string) {
    this.#newId = newId
  }

  add(name: string, bytes: Uint8Array): Upload {
    if (bytes.length > Uploads.byteLimit) throw new Problem('file-too-large', { limit: 30 })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const upload = { id: this.#newId(), name, bytes, sha256 }
    this.#uploads.set(upload.id, upload)
    this.#forgetOldest()
    return upload
  }

  /** @throws Problem `upload-gone` */
  get(id: string): Upload {
    const upload = this.#uploads.get(id)
    if (upload === undefined) throw new Problem('upload-gone')
    return upload
  }

  remove(id: string): void {
    this.#uploads.delete(id)
  }

  #forgetOldest(): void {
    let kept = [...this.#uploads.values()].reduce((sum, { bytes }) => sum + bytes.length, 0)
    for (const { id, bytes } of [...this.#uploads.values()].slice(0, -1)) {
      if (kept <= Uploads.#keptBytes) return
      this.#uploads.delete(id)
      kept -= bytes.length
    }
  }
}
