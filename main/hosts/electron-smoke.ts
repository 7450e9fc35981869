import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readForeignFile } from '../documents/foreign-file.ts'
import type { RunIsolated } from '../run-isolated.ts'
import { assemble } from './assemble.ts'

/**
 * `--smoke`: proves on a machine with Electron what no other machine can: that the packed program opens its database
 * (native module outside of the archive), starts its reading process out of the archive, and finds its page.
 *
 * @returns the exit code
 */
export async function runSmokeTest(runIsolated: RunIsolated): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-smoke-'))
  try {
    const { needs, opened } = await assemble({ folder, host: 'electron', runIsolated })
    const integrity = String(opened.connection.pragma('integrity_check', { simple: true }))
    const bytes = new TextEncoder().encode('Titel;Beschreibung\nBank;Eine Bank am Markt\n')
    const { outcome } = await readForeignFile({ bytes, fileName: 'probe.csv', runIsolated })
    await opened.close()
    const isPageThere = needs.pageFiles.has('/index.html')
    const isGood = integrity === 'ok' && outcome === 'read' && isPageThere
    console.log(`${isGood ? 'ok' : 'failed'}: database ${integrity}, reader ${outcome}, page ${isPageThere}`)
    return isGood ? 0 : 1
  } catch (error) {
    console.error(error)
    return 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
