import { startFromArguments } from './browser.ts'

await startFromArguments(process.argv.slice(2))
