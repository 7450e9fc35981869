import { Alert } from '@mantine/core'
import { IconAlertTriangle, IconEyeOff, IconInfoCircle } from '@tabler/icons-react'
import { problemSentence } from '../../shared/problem-sentence.ts'
import { findProblem, type KnownProblem, UploadRefused } from '../api.ts'
import { useLanguage, useText } from './use-text.ts'

export function problemOf(error: unknown): KnownProblem {
  return error instanceof UploadRefused ? error.problem : findProblem(error)
}

/** What went wrong and what to do next, in the page where it happened; nothing when there is no error. */
export function ProblemNotice({ error }: { error: unknown }) {
  const say = useText()
  const language = useLanguage()
  if (error === null || error === undefined) return null
  const problem = problemOf(error)
  // Nothing went wrong here, it is only too early.
  if (problem.code === 'round-open')
    return (
      <Alert role="alert" color="blue" icon={<IconEyeOff aria-hidden />} title={say('rounds.running')}>
        {problemSentence(problem, language)}
      </Alert>
    )
  if (problem.code === 'cancelled')
    return (
      <Alert role="status" color="blue" icon={<IconInfoCircle aria-hidden />}>
        {problemSentence(problem, language)}
      </Alert>
    )
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={say('problem.title')}>
      {problemSentence(problem, language)}
    </Alert>
  )
}
