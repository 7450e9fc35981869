import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, test } from 'vitest'
import { readForeignFile } from '../../main/documents/foreign-file.ts'
import { type IsolatedProcess, startNodeProcess, type StartProcess } from '../../main/run-isolated.ts'
import { StandBy } from '../../main/stand-by.ts'

const waiting = { timeout: 25_000, interval: 50 }
const bytes = new TextEncoder().encode('Titel;Text\nEine;Zwei')

type Started = { process: IsolatedProcess; warmUp: boolean; isWarm: boolean; isEnded: boolean }

/** Stands by with real processes and writes down which there are. */
function openStandBy(): { standBy: StandBy; started: Started[] } {
  const started: Started[] = []
  const start: StartProcess = (file, options, listener) => {
    const process = startNodeProcess(file, options, {
      onMessage: (message) => {
        one.isWarm = true
        listener.onMessage(message)
      },
      onEnd: (lastWords) => {
        one.isEnded = true
        listener.onEnd(lastWords)
      },
    })
    const one = { process, warmUp: options.warmUp === true, isWarm: false, isEnded: false }
    started.push(one)
    return process
  }
  const standBy = new StandBy(start)
  opened.push(standBy)
  return { standBy, started }
}

const opened: StandBy[] = []
afterEach(() => opened.splice(0).forEach((standBy) => standBy.end()))

async function read({ runIsolated }: StandBy): Promise<string> {
  return (await readForeignFile({ bytes, fileName: 'Ideen.csv', runIsolated })).outcome
}

describe('a reader standing by', () => {
  test('reads one file and is ended', async () => {
    const { standBy, started } = openStandBy()
    standBy.prepare()
    await expect.poll(() => started[0]?.isWarm, waiting).toBe(true)
    expect(await read(standBy)).toBe('read')
    await expect.poll(() => started[0]?.isEnded, waiting).toBe(true)
    expect(started.map(({ warmUp }) => warmUp)).not.toContain(false)
  })

  test('is replaced by another when it has been used', async () => {
    const { standBy, started } = openStandBy()
    standBy.prepare()
    await expect.poll(() => started[0]?.isWarm, waiting).toBe(true)
    expect(await read(standBy)).toBe('read')
    await expect.poll(() => started[1]?.isWarm, waiting).toBe(true)
    expect(started.map(({ warmUp }) => warmUp)).toEqual([true, true])
  })

  test('is not waited for while it warms up', async () => {
    const { standBy, started } = openStandBy()
    standBy.prepare()
    expect(await read(standBy)).toBe('read')
    expect(started.map(({ warmUp }) => warmUp)).toEqual([true, false])
  })

  test('that crashes is not noticed by who reads', async () => {
    const { standBy, started } = openStandBy()
    standBy.prepare()
    await expect.poll(() => started[0]?.isWarm, waiting).toBe(true)
    started[0]?.process.kill()
    await expect.poll(() => started[0]?.isEnded, waiting).toBe(true)
    expect(await read(standBy)).toBe('read')
  })

  test('is ended with the program, with its thread', async () => {
    const { standBy, started } = openStandBy()
    const threadStarted: Promise<Worker[]> = once(process, 'worker')
    standBy.prepare()
    const [thread] = await threadStarted
    if (thread === undefined) throw new Error('No thread has been started')
    const threadEnded = once(thread, 'exit')
    standBy.end()
    await expect.poll(() => started[0]?.isEnded, waiting).toBe(true)
    await threadEnded
    expect(standBy.takeThread()).toBeUndefined()
  })

  test('never is one where nobody has asked for it', async () => {
    const { standBy, started } = openStandBy()
    expect(standBy.takeThread()).toBeUndefined()
    expect(await read(standBy)).toBe('read')
    await setTimeout(3_500)
    expect(started.map(({ warmUp }) => warmUp)).toEqual([false])
  })

  test('has a thread that is warm and does one piece of work', async () => {
    const { standBy } = openStandBy()
    standBy.prepare()
    let thread = standBy.takeThread()
    await expect.poll(() => (thread ??= standBy.takeThread()), waiting).toBeDefined()
    expect(standBy.takeThread()).toBeUndefined()
    await thread?.terminate()
  })
})
