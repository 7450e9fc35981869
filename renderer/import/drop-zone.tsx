import { Button, Group, Paper, Text } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../parts/use-text.ts'
import { PasteBox } from './paste-box.tsx'

type Props = { onFile: (file: File) => void; isSmall: boolean }

/** A file is dropped anywhere into the window, or chosen by a button; both do the same. */
export function DropZone({ onFile, isSmall }: Props) {
  const say = useText()
  const input = useRef<HTMLInputElement>(null)
  const isOver = useWindowDrop(onFile)
  const choose = (files: FileList | null): void => {
    const file = files?.[0]
    if (file !== undefined) onFile(file)
    if (input.current !== null) input.current.value = ''
  }
  return (
    <Paper withBorder p={isSmall ? 'xs' : 'xl'} className={isOver ? 'drop-zone drop-zone-over' : 'drop-zone'}>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.txt,.tsv,.xls,.xlsm,.ods"
        aria-label={say('import.choose')}
        onChange={(event) => choose(event.currentTarget.files)}
      />
      <Group justify={isSmall ? 'flex-start' : 'center'}>
        <IconFileSpreadsheet size={isSmall ? 22 : 40} aria-hidden />
        <div>
          <Text fw={600}>{say(isOver ? 'import.drop-now' : 'import.drop')}</Text>
          {!isSmall && (
            <Text size="sm" c="dimmed">
              {say('import.drop.hint')}
            </Text>
          )}
        </div>
        <PasteBox onFile={onFile} />
        <Button variant={isSmall ? 'default' : 'filled'} onClick={() => input.current?.click()}>
          {say(isSmall ? 'import.another' : 'import.choose')}
        </Button>
      </Group>
    </Paper>
  )
}

/** Listens on the whole window, so that a file dropped beside the frame does not replace the page. */
function useWindowDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFile)
  useEffect(() => {
    latest.current = onFile
  })
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file !== undefined) latest.current(file)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}
