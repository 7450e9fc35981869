import { Checkbox } from '@mantine/core'
import { useState } from 'react'

type Props = {
  label: string
  description?: string
  value: boolean
  onSave: (value: boolean) => Promise<boolean>
}

/** A yes or no that saves at once; shows the wish while it is being saved. */
export function RecordTick({ label, description, value, onSave }: Props) {
  const [wish, setWish] = useState<boolean | null>(null)
  const give = async (wished: boolean): Promise<void> => {
    setWish(wished)
    await onSave(wished)
    setWish(null)
  }
  return (
    <Checkbox
      label={label}
      {...(description === undefined ? {} : { description })}
      checked={wish ?? value}
      onChange={(event) => void give(event.currentTarget.checked)}
    />
  )
}
