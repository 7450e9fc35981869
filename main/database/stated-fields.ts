/** An object without the fields that are `undefined`: what was not said keeps its value. */
export type Stated<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/**
 * The fields of an input that were said. zod gives the others as `undefined`, which a database would take for a value.
 */
export function statedFields<T extends object>(input: T): Stated<T> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Stated<T>
}
