import type { ReadFile } from '../../shared/import/sheet.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context } from '../context.ts'
import { readForeignFile } from '../documents/foreign-file.ts'
import type { Upload } from '../uploads.ts'

/** Files that have been read once, as long as their upload is kept: a decision about a cell does not read the bytes again. */
const readFiles = new WeakMap<Upload, ReadFile>()

/** Reads an upload in its own process. @throws Problem `cancelled`, `upload-gone` */
export async function readUpload(
  { uploads, runIsolated }: Pick<Context, 'uploads' | 'runIsolated'>,
  uploadId: string,
  signal?: AbortSignal,
): Promise<{ upload: Upload; file: ReadFile }> {
  const upload = uploads.get(uploadId)
  const known = readFiles.get(upload)
  if (known !== undefined) return { upload, file: known }
  const { bytes, name } = upload
  try {
    const file = await readForeignFile({ bytes, fileName: name, runIsolated, ...(signal && { signal }) })
    readFiles.set(upload, file)
    return { upload, file }
  } catch (error) {
    if (signal?.aborted === true) throw new Problem('cancelled')
    throw error
  }
}
