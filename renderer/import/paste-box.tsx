import { Button, Group, Popover, Stack, Textarea } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useText } from '../parts/use-text.ts'

type Props = { onFile: (file: File) => void; isWaiting: boolean }

/** A block copied from a spreadsheet goes through the same door as a file: as a text table. */
export function PasteBox({ onFile, isWaiting }: Props) {
  const say = useText()
  const [isOpen, setOpen] = useState(false)
  const [block, setBlock] = useState('')
  useWindowPaste(onFile)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (block.trim() === '') return
    setOpen(false)
    setBlock('')
    onFile(asFile(block))
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={520}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          disabled={isWaiting}
          leftSection={<IconClipboardText size={16} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {say('import.paste')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('import.paste')}>
        <form onSubmit={submit}>
          <Stack gap="sm">
            <Textarea
              label={say('import.paste.label')}
              description={say('import.paste.hint')}
              rows={8}
              value={block}
              data-autofocus
              onChange={(event) => setBlock(event.currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setOpen(false)}>
                {say('action.cancel')}
              </Button>
              <Button type="submit">{say('import.paste.read')}</Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}

/** The name under which pasted blocks stand among the imported files. */
const pastedName = 'Zwischenablage.txt'

function asFile(block: string): File {
  return new File([block], pastedName, { type: 'text/plain' })
}

/** Ctrl + V anywhere on the page but in a field. Excel also lays a picture of the cells there; the text comes first. */
function useWindowPaste(onFile: (file: File) => void): void {
  const latest = useRef(onFile)
  useEffect(() => {
    latest.current = onFile
  })
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event
      if (clipboardData === null || (target instanceof Element && target.closest('input, textarea, select')))
        return
      const block = clipboardData.getData('text/plain')
      const [file] = clipboardData.files
      if (block.trim() !== '') latest.current(asFile(block))
      else if (file !== undefined) latest.current(file)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [])
}
