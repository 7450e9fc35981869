import { findPairs } from '../../shared/import/catalogue-duplicates.ts'
import { answerOnce } from '../workers/answer-once.ts'

answerOnce(findPairs)
