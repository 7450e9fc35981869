import { Textarea } from '@mantine/core'

type Props = {
  label: string
  description?: string
  value: string
  onChange: (reason: string) => void
  /** The first field of its dialog. */
  isFirst?: boolean
}

/** Why something is decided; nothing is decided without. */
export function ReasonField({ label, description, value, onChange, isFirst = false }: Props) {
  return (
    <Textarea
      label={label}
      description={description}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={2000}
      autosize
      minRows={3}
      required
      data-autofocus={isFirst || undefined}
    />
  )
}
