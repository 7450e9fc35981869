/** How many windows look at the application just now; the browser host ends when none has for a while. */
export class OpenWindows {
  #count = 0
  readonly #listeners: ((count: number) => void)[] = []

  get count(): number {
    return this.#count
  }

  onChange(listener: (count: number) => void): void {
    this.#listeners.push(listener)
  }

  enter(): void {
    this.#change(1)
  }

  leave(): void {
    this.#change(-1)
  }

  #change(by: number): void {
    this.#count += by
    for (const listener of this.#listeners) listener(this.#count)
  }
}
