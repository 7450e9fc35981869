import { NativeSelect } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { text } from '../../shared/language/text.ts'
import { problemSentence } from '../../shared/problem-sentence.ts'
import { refreshAll } from '../api.ts'
import { readPreferences } from '../preferences.ts'
import { problemOf } from './problem-notice.tsx'

type Props = {
  label: string
  isLabelHidden?: boolean
  value: string
  choices: readonly { value: string; label: string }[]
  save: (value: string) => Promise<unknown>
}

/**
 * A choice that is saved at once. When somebody else saved meanwhile nothing is overwritten: the newer state is shown, and
 * the choice can be made again.
 */
export function SavedChoice({ label, isLabelHidden = false, value, choices, save }: Props) {
  const [wish, setWish] = useState<string | null>(null)
  const choose = async (chosen: string): Promise<void> => {
    setWish(chosen)
    await saveOrExplain(() => save(chosen))
    setWish(null)
  }
  return (
    <NativeSelect
      {...(isLabelHidden ? { 'aria-label': label, size: 'xs' } : { label })}
      value={wish ?? value}
      data={[...choices]}
      onChange={(event) => void choose(event.currentTarget.value)}
    />
  )
}

/** Runs a change and tells what went wrong, where no field is there to carry the message. */
export async function saveOrExplain(change: () => Promise<unknown>): Promise<void> {
  try {
    await change()
  } catch (error) {
    const { language } = readPreferences()
    notifications.show({
      color: 'red',
      autoClose: 15_000,
      closeButtonProps: { 'aria-label': text(language, 'action.close') },
      message: problemSentence(problemOf(error), language),
    })
    await refreshAll()
  }
}
