/**
 * How much of a foreign file is read. Real collections have up to a few thousand rows; the limits leave room for a hundred
 * times that and still keep one file within a minute and half a gigabyte. Whoever raises one should measure first.
 */
export const foreignFileLimits = {
  fileBytes: 30 * 1024 * 1024,
  parts: 2_000,
  unpackedBytes: 200 * 1024 * 1024,
  unpackedPartBytes: 100 * 1024 * 1024,
  /** Real sheets pack 9 to 16 times smaller, bombs a thousand times; small parts may pack well by chance. */
  packingRatio: 100,
  packingRatioFromBytes: 100 * 1024,
  sheets: 200,
  /** From here on the person is told that there are many. */
  manySheets: 20,
  /** Highest row and column that may hold something, not how many do: far-away cells break everything that loops. */
  rows: 100_000,
  columns: 500,
  cells: 2_000_000,
  /** What one cell of Excel can hold. */
  cellCharacters: 32_767,
  lineCharacters: 1024 * 1024,
  xmlDepth: 64,
  styles: 65_536,
  merges: 50_000,
  mergeArea: 100_000,
  declaredTables: 1_000,
  linkCharacters: 2_083,
  milliseconds: 60_000,
  heapMegabytes: 512,
  /** What the reading process may send: every unpacked byte as a character of two, and the columns of all cells. */
  packedBytes: 512 * 1024 * 1024,
} as const
