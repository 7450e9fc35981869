import { understandFile } from '../../shared/import/understand.ts'
import { answerOnce } from '../workers/answer-once.ts'
import type { UnderstandingOrder } from './understand-upload.ts'

answerOnce(({ file, corrections, against }: UnderstandingOrder) =>
  understandFile(file, { corrections, against }),
)
