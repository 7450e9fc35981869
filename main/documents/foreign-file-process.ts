import { endWhenOutOfMemory, openIsolatedPort, warmUpArgument } from '../isolated-port.ts'
import { readForeignBytes, type ForeignFile } from './foreign-file-reading.ts'
import { warmUpReader } from './reader-warm-up.ts'

/** Starts in a process of its own: receives one foreign file, sends what it reads, and is then ended by its parent. */
endWhenOutOfMemory()
const port = openIsolatedPort()
if (process.argv.includes(warmUpArgument)) {
  await warmUpReader()
  await port.send('warm')
}
const input = await port.receiveInput()
if (!isForeignFile(input)) throw new TypeError('The input is no foreign file')
await readForeignBytes(input, (message) => port.send(message))

function isForeignFile(value: unknown): value is ForeignFile {
  if (typeof value !== 'object' || value === null || !('bytes' in value) || !('fileName' in value))
    return false
  return value.bytes instanceof Uint8Array && typeof value.fileName === 'string'
}
