import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

const require = createRequire(import.meta.url)

/** What is started: a script of an installed package under this Node, or a program of the system. */
export type ToolCall = {
  args: string[]
  /** Name of the command, when it differs from the package's. */
  command?: string
  environment?: Record<string, string>
  /** Collect the output in a file and show it at the end: some tools break when their output pipe is slow. */
  isCollected?: boolean
  /** Collect it and forget it. */
  isSilent?: boolean
  /** Ended by force after this time; 20 minutes unless told. */
  milliseconds?: number
}

const limitMilliseconds = 20 * 60_000

/** Runs a command of an installed package with the Node that runs this script. @returns the exit code */
export async function runTool(packageName: string, call: ToolCall): Promise<number> {
  return await runProgram(process.execPath, {
    ...call,
    args: [findScript(packageName, call.command), ...call.args],
  })
}

/** Runs a program in the project folder and waits for its end. @returns the exit code, 1 when it was ended by force */
export async function runProgram(program: string, call: ToolCall): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-output-'))
  const output = join(folder, 'output.txt')
  const file = call.isCollected === true || call.isSilent === true ? openSync(output, 'w') : undefined
  try {
    return await new Promise<number>((done) => {
      const child = spawn(program, call.args, {
        cwd: root,
        stdio: ['ignore', file ?? 'inherit', file ?? 'inherit'],
        env: { ...process.env, ...call.environment },
        timeout: call.milliseconds ?? limitMilliseconds,
        killSignal: 'SIGKILL',
      })
      child.once('error', (error) => {
        console.log(error.message)
        done(1)
      })
      child.once('close', (code) => done(code ?? 1))
    })
  } finally {
    if (file !== undefined) {
      closeSync(file)
      const text = readFileSync(output, 'utf8').trim()
      if (text !== '' && call.isSilent !== true) console.log(text)
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

function findScript(packageName: string, command = packageName.split('/').at(-1) ?? ''): string {
  const folder = resolve(root, 'node_modules', packageName)
  const description: unknown = require(join(folder, 'package.json'))
  const bin =
    typeof description === 'object' && description !== null && 'bin' in description && description.bin
  if (typeof bin === 'string') return join(folder, bin)
  const script = typeof bin === 'object' && bin !== null ? Object.entries(bin) : []
  const found = script.find(([name]) => name === command)?.[1]
  if (typeof found !== 'string') throw new Error(`${packageName} has no command ${command}`)
  return join(folder, found)
}
