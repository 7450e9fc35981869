import type { ReadFile } from '../../shared/import/sheet.ts'
import type { Understanding } from '../../shared/import/understanding.ts'
import { DamagedReading } from '../documents/cell-unpacker.ts'
import { ReadingCollector, type ReadingMessage } from '../documents/foreign-file-messages.ts'
import { answerOnce } from '../workers/answer-once.ts'
import { understandOrder, type UnderstandingTask } from './understanding-order.ts'
import { emptied, sliceTable, type UnderstandingPart } from './understanding-parts.ts'

/** Unpacks the cells as they are read and hands the ideas over piece by piece: the main process must not stand still for either. */
answerOnce<UnderstandingTask, Understanding | undefined, UnderstandingPart, ReadingMessage[] | undefined>(
  async (task, _handOver, ask) => {
    const file = await collect((from) => ask({ kind: 'reading', from }))
    if (file?.outcome !== 'read') return undefined
    const understanding = understandOrder({ file, ...task })
    for (const [index, table] of understanding.tables.entries()) {
      for (const slice of sliceTable(table)) await ask({ kind: 'table', index, slice })
    }
    return { ...understanding, tables: understanding.tables.map(emptied) }
  },
)

type NextMessages = (from: number) => Promise<ReadingMessage[] | undefined>

async function collect(next: NextMessages): Promise<ReadFile | undefined> {
  const collector = new ReadingCollector()
  try {
    for (let taken = 0; collector.answer === undefined;) {
      const messages = (await next(taken)) ?? []
      for (const message of messages) collector.take(message)
      taken += messages.length
    }
    return collector.answer
  } catch (error) {
    if (error instanceof DamagedReading) return undefined
    throw error
  }
}
