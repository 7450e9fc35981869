import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** LibreOffice on this machine; undefined when it is not installed. */
export const soffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path))

/**
 * Opens a workbook in LibreOffice, which computes what has no stored result, and saves it anew. Each call has a profile of
 * its own, so that it does not meet a LibreOffice that is open.
 */
export function recalculate(workbook: Uint8Array): Buffer {
  if (!soffice) throw new Error('LibreOffice is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-recalculate-'))
  try {
    writeFileSync(join(folder, 'in.xlsx'), workbook)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const out = join(folder, 'out')
    execFileSync(
      soffice,
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, join(folder, 'in.xlsx')],
      { stdio: 'ignore', timeout: 120_000 },
    )
    return readFileSync(join(out, 'in.xlsx'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
