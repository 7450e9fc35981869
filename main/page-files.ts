import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

export type PageFiles = ReadonlyMap<string, { bytes: Uint8Array; mediaType: string }>

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/**
 * The built renderer as a fixed map from path to bytes, read once at the start. No request ever touches the disk, so
 * there is no path to traverse.
 */
export function readPageFiles(folder: string): PageFiles {
  const files = new Map<string, { bytes: Uint8Array; mediaType: string }>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    const mediaType = mediaTypes[extname(name)]
    if (mediaType === undefined || !statSync(file).isFile()) continue
    files.set(`/${relative(folder, file).split(sep).join('/')}`, { bytes: readFileSync(file), mediaType })
  }
  const start = files.get('/index.html')
  if (start !== undefined) files.set('/', start)
  return files
}
