/** Gives each readable key of the sample sources (`I-042`, `WS-07`) its identifier in the database. */
export class SampleKeys {
  readonly newId: () => string
  readonly #ids = new Map<string, string>()

  constructor(newId: () => string) {
    this.newId = newId
  }

  /** A fresh identifier for a key. @throws RangeError when the sources use the key twice */
  define(key: string): string {
    const id = this.newId()
    this.adopt(key, id)
    return id
  }

  /** For records that have their identifier already: the criteria keep their template's ids as keys. */
  adopt(key: string, id: string): void {
    if (this.#ids.has(key)) throw new RangeError(`the key ${key} stands twice in the sample sources`)
    this.#ids.set(key, id)
  }

  /** @throws RangeError when nothing in the sources carries the key */
  find(key: string): string {
    const id = this.#ids.get(key)
    if (id === undefined) throw new RangeError(`the sample sources refer to ${key}, which is nowhere`)
    return id
  }
}
