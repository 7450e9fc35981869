import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A reader to compare with, or why it cannot be had here. */
export type OtherReader = { command: string; args: (file: string) => string[] } | { skipped: string }

/** Prints what `Measured` holds, after reading every cell of the first sheet. */
const readWithOpenpyxl = `
import json, sys, time
import openpyxl
started = time.perf_counter()
rows = sum(1 for row in openpyxl.load_workbook(sys.argv[1]).worksheets[0].iter_rows(values_only=True))
print(json.dumps({"total": round((time.perf_counter() - started) * 1000), "parts": {}, "pause": 0, "rows": rows}))
`

export function findOpenpyxl(): OtherReader {
  for (const python of ['python3', '/usr/bin/python3']) {
    try {
      execFileSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' })
      return { command: python, args: (file) => ['-c', readWithOpenpyxl, file] }
    } catch {
      continue
    }
  }
  return { skipped: 'openpyxl is not on this machine' }
}

/** Fetches SheetJS into a temporary folder; it never becomes a dependency. */
export function fetchSheetjs(child: string): OtherReader {
  const folder = mkdtempSync(join(tmpdir(), 'sheetjs-'))
  try {
    execFileSync('npm', ['pack', 'xlsx@0.18.5', '--silent'], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 60_000,
    })
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
    execFileSync('tar', ['-xzf', archive], { cwd: folder })
    const module = join(folder, 'package', 'xlsx.mjs')
    return { command: process.execPath, args: (file) => [child, 'sheetjs', file, module] }
  } catch {
    return { skipped: 'SheetJS could not be fetched' }
  }
}
