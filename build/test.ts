import { type Part, type PartResult, parts } from './test-parts.ts'

/**
 * `npm test`: everything in order, a heading and a time for each part; a failed part does not stop the others. Names
 * of parts as arguments (`npm test -- types unit`) run only those. The last line is `N passed, M failed`.
 */
async function testAll(names: string[]): Promise<number> {
  const unknown = names.filter((name) => parts.every((part) => part.name !== name))
  if (unknown.length > 0) {
    console.log(`unknown: ${unknown.join(', ')}; there are: ${parts.map((part) => part.name).join(', ')}`)
    return 2
  }
  const chosen = parts.filter((part) => names.length === 0 || names.includes(part.name))
  const started = Date.now()
  const results: { part: Part; result: PartResult; seconds: string }[] = []
  for (const [index, part] of chosen.entries()) {
    console.log(`\n== ${index + 1}/${chosen.length} ${part.title} ${'='.repeat(60 - part.title.length)}`)
    const begun = Date.now()
    const result = await runPart(part)
    results.push({ part, result, seconds: secondsSince(begun) })
    console.log(`-- ${part.title}: ${result.failed === 0 ? 'ok' : 'FAILED'}, ${secondsSince(begun)} s`)
  }
  console.log(`\n== Summary ${'='.repeat(57)}`)
  for (const { part, result, seconds } of results) console.log(summaryLine(part, result, seconds))
  for (const { part, result } of results)
    for (const failure of result.failures) console.log(`FAILED ${part.title}: ${failure}`)
  const failed = sum(results.map(({ result }) => result.failed))
  console.log(`in ${secondsSince(started)} s`)
  console.log(`${sum(results.map(({ result }) => result.passed))} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

async function runPart(part: Part): Promise<PartResult> {
  try {
    return await part.run()
  } catch (error) {
    console.log(error)
    const message = error instanceof Error ? error.message : String(error)
    return { passed: 0, failed: 1, skipped: 0, failures: [message.split('\n')[0] ?? ''] }
  }
}

function summaryLine(part: Part, { passed, failed, skipped }: PartResult, seconds: string): string {
  const skips = skipped === 0 ? '' : `, ${skipped} skipped`
  return `${part.title.padEnd(28)} ${passed} passed, ${failed} failed${skips} (${seconds} s)`
}

function secondsSince(moment: number): string {
  return ((Date.now() - moment) / 1000).toFixed(1)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

process.exitCode = await testAll(process.argv.slice(2))
