import { startFromArguments } from './browser.ts'
import { explainError } from './explain-error.ts'

try {
  await startFromArguments(process.argv.slice(2))
} catch (error) {
  console.error(explainError(error))
  process.exitCode = 1
}
