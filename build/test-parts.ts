import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { provideBrowser } from './provide-browser.ts'
import { runTool, type ToolCall } from './run-tool.ts'

export type PartResult = { passed: number; failed: number; skipped: number; failures: string[] }

export type Part = { name: string; title: string; run: () => Promise<PartResult> }

/** Everything `npm test` looks at, in order: what is quick and cheap to repair comes first. */
export const parts: readonly Part[] = [
  { name: 'format', title: 'Format', run: check('oxfmt', { args: ['--check'], isCollected: true }) },
  { name: 'lint', title: 'Lint', run: check('oxlint', { args: ['--type-aware'], isCollected: true }) },
  { name: 'types', title: 'Types', run: check('typescript', { args: ['-b'], command: 'tsc' }) },
  { name: 'house', title: 'House rules', run: vitest('house') },
  { name: 'build', title: 'Build', run: runBuild },
  { name: 'unit', title: 'Unit and integration tests', run: vitest('unit') },
  { name: 'electron', title: 'Electron host', run: vitest('electron') },
  { name: 'packaging', title: 'Packaging', run: vitest('packaging') },
  { name: 'browser', title: 'Browser tests', run: runBrowserTests },
]

function check(packageName: string, call: ToolCall): () => Promise<PartResult> {
  return async () => countCheck((await runTool(packageName, call)) === 0, packageName)
}

function countCheck(isGood: boolean, name: string): PartResult {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0, failures: isGood ? [] : [name] }
}

async function runBuild(): Promise<PartResult> {
  const { buildAll } = await import('./build.ts')
  await buildAll()
  return countCheck(true, 'build')
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number().default(0),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

function vitest(project: string): () => Promise<PartResult> {
  return async () =>
    await withReport(async (report) => {
      const args = ['run', '--config', 'build/vitest.config.ts', '--root', '.', '--project', project]
      const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
      const code = await runTool('vitest', { args: [...args, ...reporters] })
      if (!existsSync(report)) return countCheck(code === 0, `vitest ${project}`)
      const parsed = vitestReport.parse(JSON.parse(readFileSync(report, 'utf8')))
      const failures = parsed.testResults.flatMap(({ name, status, assertionResults }) => {
        const failed = assertionResults.filter((test) => test.status === 'failed')
        if (failed.length > 0) return failed.map((test) => `${name}: ${test.fullName}`)
        return status === 'failed' ? [name] : []
      })
      return settle(code, parsed.numPassedTests, parsed.numPendingTests, failures)
    })
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

async function runBrowserTests(): Promise<PartResult> {
  const complaint = await provideBrowser()
  if (complaint !== undefined) {
    console.log(complaint)
    return countCheck(false, complaint)
  }
  return await withReport(async (report) => {
    const args = ['test', '--config', 'build/playwright.config.ts', '--reporter=list,json']
    const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    const code = await runTool('@playwright/test', { args, command: 'playwright', environment })
    if (!existsSync(report)) return countCheck(code === 0, 'playwright')
    const { stats } = playwrightReport.parse(JSON.parse(readFileSync(report, 'utf8')))
    const failures = Array.from({ length: stats.unexpected }, () => 'a browser test (see above)')
    return settle(code, stats.expected + stats.flaky, stats.skipped, failures)
  })
}

/** A tool that ends badly without a failed test (a broken import, a leaked error) counts as one failure. */
function settle(code: number, passed: number, skipped: number, failures: string[]): PartResult {
  const told = code !== 0 && failures.length === 0 ? ['ended with an error outside of any test'] : failures
  return { passed, failed: told.length, skipped, failures: told }
}

async function withReport(work: (report: string) => Promise<PartResult>): Promise<PartResult> {
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-report-'))
  try {
    return await work(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
