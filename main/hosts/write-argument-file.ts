import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { Problem } from '../../shared/problem.ts'
import { errorCode, resolveArgumentPath } from './read-argument-file.ts'

/**
 * Writes a file that a command was asked for. The bytes go to a `.part` beside it first: a full disk or a file that Word
 * holds open never leaves half a document under the name that was asked for.
 *
 * @returns the whole path
 * @throws Problem `file-not-writable`
 */
export function writeArgumentFile(path: string, bytes: Uint8Array): string {
  const file = resolveArgumentPath(path)
  const part = `${file}.part`
  try {
    writeFileSync(part, bytes)
    renameSync(part, file)
    return file
  } catch (error) {
    rmSync(part, { force: true })
    throw new Problem('file-not-writable', { file, why: errorCode(error) })
  }
}
