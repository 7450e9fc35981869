import { answerOnce } from '../workers/answer-once.ts'
import { understandOrder } from './understanding-order.ts'

answerOnce(understandOrder)
