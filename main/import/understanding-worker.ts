import type { ReadFile } from '../../shared/import/sheet.ts'
import type { UnderstoodTable, Understanding } from '../../shared/import/understanding.ts'
import { DamagedReading } from '../documents/cell-unpacker.ts'
import { ReadingCollector, type ReadingMessage } from '../documents/foreign-file-messages.ts'
import { answerOnce } from '../workers/answer-once.ts'
import { understandOrder, type UnderstandingTask } from './understanding-order.ts'
import { emptied, sliceTable, type UnderstandingPart } from './understanding-parts.ts'
import { madeUpReading } from './understanding-warm-up.ts'

const warmUpRounds = 4

type Ask = (part: UnderstandingPart) => Promise<ReadingMessage[] | undefined>

answerOnce<UnderstandingTask, Understanding | undefined, UnderstandingPart, ReadingMessage[] | undefined>(
  (task, _handOver, ask) => understand(task, ask),
  warmUp,
)

/** Unpacks the cells as they are read and hands the ideas over piece by piece: the main process must not stand still for either. */
async function understand(task: UnderstandingTask, ask: Ask): Promise<Understanding | undefined> {
  const file = await collect(ask)
  if (file?.outcome !== 'read') return undefined
  const understanding = understandOrder({ file, ...task })
  for (const [index, table] of understanding.tables.entries()) await handOver(table, index, ask)
  return { ...understanding, tables: understanding.tables.map(emptied) }
}

/** The next piece is made while the other side takes the one before, and never a third. */
async function handOver(table: UnderstoodTable, index: number, ask: Ask): Promise<void> {
  let before: Promise<unknown> | undefined
  for (const slice of sliceTable(table)) {
    const taken = ask({ kind: 'table', index, slice })
    await before
    before = taken
  }
  await before
}

/** `undefined` when the reading is damaged. */
async function collect(ask: Ask): Promise<ReadFile | undefined> {
  const collector = new ReadingCollector()
  try {
    for (let from = 0; collector.answer === undefined;) {
      const messages = (await ask({ kind: 'reading', from })) ?? []
      for (const message of messages) collector.take(message)
      from += messages.length
    }
    return collector.answer
  } catch (error) {
    if (error instanceof DamagedReading) return undefined
    throw error
  }
}

async function warmUp(): Promise<void> {
  const task: UnderstandingTask = {
    corrections: { tables: [] },
    templates: [],
    against: [],
    withoutDuplicates: true,
    hiddenParts: 'waiting',
  }
  const reading = madeUpReading()
  for (let round = 0; round < warmUpRounds; round++)
    await understand(task, async (part) => (part.kind === 'reading' ? reading.slice(part.from) : undefined))
}
