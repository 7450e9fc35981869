import { Button, Group, Paper, Text } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../parts/use-text.ts'
import { PasteBox } from './paste-box.tsx'

type Props = {
  onFile: (file: File) => void
  isSmall: boolean
  /** Ideas are being written; the next file has to wait. */
  isWaiting: boolean
}

/** A file is dropped anywhere into the window, or chosen by a button; both do the same. */
export function DropZone({ onFile, isSmall, isWaiting }: Props) {
  const say = useText()
  const [others, setOthers] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const take = (files: ArrayLike<File>): void => {
    const file = files[0]
    if (file === undefined || isWaiting) return
    setOthers(files.length - 1)
    onFile(file)
  }
  const isOver = useWindowDrop(take)
  const choose = (files: FileList | null): void => {
    take(files ?? [])
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
          <div role="status">
            {others > 0 && <Text size="sm">{say('import.drop.others', { count: others })}</Text>}
            {isWaiting && <Text size="sm">{say('import.drop.waiting')}</Text>}
          </div>
        </div>
        <PasteBox onFile={(file) => take([file])} isWaiting={isWaiting} />
        <Button
          variant={isSmall ? 'default' : 'filled'}
          disabled={isWaiting}
          onClick={() => input.current?.click()}
        >
          {say(isSmall ? 'import.another' : 'import.choose')}
        </Button>
      </Group>
    </Paper>
  )
}

/** Listens on the whole window, so that a file dropped beside the frame does not replace the page. */
function useWindowDrop(onFiles: (files: FileList) => void): boolean {
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
      if (event.dataTransfer !== null) latest.current(event.dataTransfer.files)
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
