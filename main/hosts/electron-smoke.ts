import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readForeignFile } from '../documents/foreign-file.ts'
import type { StartProcess } from '../run-isolated.ts'
import type { DocumentTask } from '../workers/document-worker.ts'
import { runInWorker } from '../workers/run-in-worker.ts'
import { assemble } from './assemble.ts'

const probe = new TextEncoder().encode('Titel;Beschreibung\nBank;Eine Bank am Markt\n')

/**
 * `--smoke`: proves on a machine with Electron what no other machine can: that the packed program opens its database
 * (native module outside of the archive), starts its reading process and its document thread out of the archive, and
 * finds its page.
 *
 * @returns the exit code
 */
export async function runSmokeTest(startProcess: StartProcess): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-smoke-'))
  try {
    const seen = await lookAround(folder, startProcess)
    const isGood = Object.values(seen).every(Boolean)
    console.log(`${isGood ? 'ok' : 'failed'} ${JSON.stringify(seen)}`)
    return isGood ? 0 : 1
  } catch (error) {
    console.error(error)
    return 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function lookAround(folder: string, startProcess: StartProcess): Promise<Record<string, boolean>> {
  const { needs, opened, close } = await assemble({ folder, host: 'electron', startProcess })
  try {
    const { outcome } = await readForeignFile({
      bytes: probe,
      fileName: 'probe.csv',
      runIsolated: needs.runIsolated,
    })
    return {
      database: opened.connection.pragma('integrity_check', { simple: true }) === 'ok',
      reader: outcome === 'read',
      writer: (await writeProbe()).length > 0,
      page: needs.pageFiles.has('/index.html'),
    }
  } finally {
    await close()
  }
}

async function writeProbe(): Promise<Uint8Array> {
  const blocks = [{ kind: 'paragraph', text: 'Probe', tone: 'plain' } as const]
  const document = { title: 'Probe', subject: '', headerText: '', footerText: '', blocks }
  const task: DocumentTask = { kind: 'paper', document }
  return await runInWorker<Uint8Array>('document-worker', task)
}
