import { NumberInput } from '@mantine/core'
import { useLanguage } from '../parts/use-text.ts'

type Props = {
  label: string
  /** The label is read out only; the column says it. */
  hiddenLabel?: boolean
  value: number | null
  onChange: (value: number | null) => void
}

/** A number of a draft; empty is null. */
export function DraftNumber({ label, hiddenLabel = false, value, onChange }: Props) {
  const language = useLanguage()
  return (
    <NumberInput
      {...(hiddenLabel ? { 'aria-label': label } : { label })}
      value={value ?? ''}
      w={104}
      decimalSeparator={language === 'de' ? ',' : '.'}
      placeholder="–"
      onChange={(entered) => onChange(entered === '' ? null : Number(entered))}
    />
  )
}
