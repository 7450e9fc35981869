import { readFileSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { Problem } from '../../shared/problem.ts'

/**
 * A path from the command line, as the person meant it: npm runs scripts in the checkout's root and tells in INIT_CWD
 * where it was called.
 */
export function resolveArgumentPath(path: string): string {
  return isAbsolute(path) ? path : resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
}

/** @throws Problem `file-not-readable` */
export function readArgumentFile(path: string): Uint8Array {
  try {
    return readFileSync(resolveArgumentPath(path))
  } catch (error) {
    throw new Problem('file-not-readable', { file: path, why: errorCode(error) })
  }
}

/** @throws Problem `file-not-readable`, `invalid-input` when it is not JSON, with the place where it stops being so */
export function readArgumentJson(path: string): unknown {
  const text = new TextDecoder().decode(readArgumentFile(path))
  try {
    return JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Problem('invalid-input', { field: `${path}: ${why}` })
  }
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
