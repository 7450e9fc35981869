import { useEffect } from 'react'
import { useText } from './use-text.ts'

/**
 * Says in the language of this window that a field must be filled; browsers say it in theirs. Before the person does anything
 * more, the field is left to the browser's own check again.
 */
export function useRequiredText(): void {
  const say = useText()
  useEffect(() => {
    const told = new Set<Field>()
    const tell = ({ target }: Event): void => {
      if (!isField(target) || !target.validity.valueMissing) return
      target.setCustomValidity(say(target instanceof HTMLSelectElement ? 'field.choose' : 'field.required'))
      told.add(target)
    }
    const forget = (): void => {
      for (const field of told) field.setCustomValidity('')
      told.clear()
    }
    const ends = ['input', 'pointerdown', 'click', 'keydown'] as const
    document.addEventListener('invalid', tell, true)
    for (const end of ends) document.addEventListener(end, forget, true)
    return () => {
      document.removeEventListener('invalid', tell, true)
      for (const end of ends) document.removeEventListener(end, forget, true)
    }
  }, [say])
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  )
}
