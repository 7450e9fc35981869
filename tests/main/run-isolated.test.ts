import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isolateWith, startNodeProcess, type IsolatedEnd } from '../../main/run-isolated.ts'

const misbehaving = fileURLToPath(
  new URL('../fixtures/foreign-files/misbehaving-process.ts', import.meta.url),
)
const runMisbehaving = isolateWith((_, options, listener) => startNodeProcess(misbehaving, options, listener))

async function run(
  input: string,
  { milliseconds = 10_000, signal }: { milliseconds?: number; signal?: AbortSignal } = {},
): Promise<{ end: IsolatedEnd; answer: unknown }> {
  let answer: unknown
  const end = await runMisbehaving({
    entry: 'foreign-file-process',
    input,
    take: (message) => {
      if (typeof message !== 'object' || message === null || !('answer' in message)) return false
      answer = message.answer
      return true
    },
    ...(signal && { signal }),
    limits: { milliseconds, heapMegabytes: 64 },
  })
  return { end, answer }
}

describe('work in an isolated process', () => {
  it('that never ends is ended after its time', async () => {
    expect(await run('hang', { milliseconds: 400 })).toEqual({ end: 'took-too-long', answer: undefined })
  })

  it('that throws or vanishes counts as crashed', async () => {
    expect((await run('crash')).end).toBe('crashed')
    expect((await run('vanish')).end).toBe('crashed')
  })

  it('that fills its heap ends as out of memory', async () => {
    expect((await run('fill the heap')).end).toBe('took-too-much-memory')
  })

  it.runIf(process.platform === 'linux')('that fills memory beside its heap is ended, too', async () => {
    expect((await run('fill buffers')).end).toBe('took-too-much-memory')
  })

  it('that watches itself ends as out of memory where its host cannot look inside', async () => {
    const runUnseen = isolateWith((_, options, listener) => ({
      ...startNodeProcess(misbehaving, options, listener),
      findMemory: () => undefined,
    }))
    const limits = { milliseconds: 10_000, heapMegabytes: 64 }
    const input = 'fill buffers, watching itself'
    const end = await runUnseen({ entry: 'foreign-file-process', input, take: () => false, limits })
    expect(end).toBe('took-too-much-memory')
  })

  it('can neither write files nor see our environment', async () => {
    expect((await run('write a file')).answer).toBe('refused')
    expect((await run('show the environment')).answer).not.toContain('HOME')
  })

  it('is ended by an abort, with the reason of the abort', async () => {
    const controller = new AbortController()
    const ended = run('hang', { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('closed the window')), 200)
    await expect(ended).rejects.toThrow('closed the window')
    await expect(run('hang', { signal: controller.signal })).rejects.toThrow('closed the window')
  })

  it('leaves no process behind', async () => {
    const ended: string[] = []
    const run = isolateWith((_, options, listener) => {
      const child = startNodeProcess(misbehaving, options, {
        ...listener,
        onEnd: (words) => {
          ended.push(words)
          listener.onEnd(words)
        },
      })
      return child
    })
    const limits = { milliseconds: 300, heapMegabytes: 64 }
    await run({ entry: 'foreign-file-process', input: 'hang', take: () => false, limits })
    await expect.poll(() => ended.length, { timeout: 3_000 }).toBe(1)
  })

  it('whose message cannot be understood fails with that error', async () => {
    const failing = runMisbehaving({
      entry: 'foreign-file-process',
      input: 'hang',
      take: () => {
        throw new TypeError('not a message')
      },
      limits: { milliseconds: 5_000, heapMegabytes: 64 },
    })
    await expect(failing).rejects.toThrow('not a message')
  })
})
