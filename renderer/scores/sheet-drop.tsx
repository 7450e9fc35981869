import { Button, Group, Paper, Text } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../parts/use-text.ts'
import { listDropped } from './dropped-files.ts'

/** Files or folders are dropped anywhere into the window, or chosen by a button; both do the same. */
export function SheetDrop({ onFiles }: { onFiles: (files: File[]) => void }) {
  const say = useText()
  const input = useRef<HTMLInputElement>(null)
  const isOver = useFilesDrop(onFiles)
  const choose = (files: FileList | null): void => {
    if (files !== null && files.length > 0) onFiles([...files])
    if (input.current !== null) input.current.value = ''
  }
  return (
    <Paper withBorder p="md" className={isOver ? 'sheet-drop sheet-drop-over' : 'sheet-drop'}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.csv,.txt,.tsv,.xls,.xlsm,.ods"
        aria-label={say('score-sheets.choose.files')}
        onChange={(event) => choose(event.currentTarget.files)}
      />
      <Group>
        <IconFolderOpen size={26} aria-hidden />
        <Text fw={600}>{say(isOver ? 'score-sheets.drop-now' : 'score-sheets.drop')}</Text>
        <Button onClick={() => input.current?.click()}>{say('score-sheets.choose')}</Button>
      </Group>
    </Paper>
  )
}

/** Listens on the whole window, so that a file dropped beside the frame does not replace the page. */
function useFilesDrop(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
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
      if (event.dataTransfer !== null) void listDropped(event.dataTransfer).then(latest.current)
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
