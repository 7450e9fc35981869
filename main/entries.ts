/**
 * Address of a file that runs as a process or thread of its own. In the sources it lies in its folder and ends with
 * `.ts`; the bundler lays all of them flat beside each other.
 *
 * @param sourcePath path below `main/`, such as `workers/document-worker.ts`
 */
export function entryUrl(sourcePath: string): URL {
  if (import.meta.url.endsWith('.ts')) return new URL(`./${sourcePath}`, import.meta.url)
  const name = sourcePath.split('/').at(-1)?.replace(/\.ts$/, '.js') ?? sourcePath
  return new URL(`./${name}`, import.meta.url)
}
