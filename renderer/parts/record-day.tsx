import { type Day, formatDay, parseDay } from '../../shared/calendar.ts'
import { type RecordFieldProps, RecordText } from './record-text.tsx'
import { useText } from './use-text.ts'

/** A day typed the German way; empty for none. */
export function RecordDay({ value, onSave, ...field }: RecordFieldProps<Day | null>) {
  const say = useText()
  return (
    <RecordText
      {...field}
      value={value === null ? '' : formatDay(value, 'de')}
      placeholder={say('entry.day.hint')}
      complain={(typed) => (typed.trim() === '' || parseDay(typed) !== null ? null : say('entry.day.wrong'))}
      onSave={(typed) => onSave(parseDay(typed))}
    />
  )
}
