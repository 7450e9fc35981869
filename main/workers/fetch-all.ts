/** Everything that comes in pieces, each asked for by the number of what is there already; an empty piece is the end. */
export async function fetchAll<T>(
  fetchFrom: (from: number) => Promise<readonly T[] | undefined>,
): Promise<T[]> {
  const all: T[] = []
  for (;;) {
    const piece = (await fetchFrom(all.length)) ?? []
    if (piece.length === 0) return all
    for (const one of piece) all.push(one)
  }
}
