import { Button, Group, Stack } from '@mantine/core'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'
import './returned-sheets.css'
import { ReturnedFileCard } from './returned-file-card.tsx'
import { ReturnedOverview } from './returned-overview.tsx'
import { SheetDrop } from './sheet-drop.tsx'
import { type ReturnedFile, useReturnedFiles } from './use-returned-files.ts'

/** Takes filled-in sheets back: each file is looked at before anything of it is written. */
export function TakePanel({ stages }: { stages: readonly StageView[] }) {
  const say = useText()
  const returned = useReturnedFiles()
  const { files, isBusy } = returned
  const clear = files.filter((file) => isClear(file, files))
  return (
    <Panel title={say('score-sheets.take')} finding={say('score-sheets.take.hint')}>
      <Stack>
        <SheetDrop onFiles={(chosen) => void returned.add(chosen)} />
        {files.length > 0 && (
          <Group justify="flex-end">
            <Button variant="default" disabled={isBusy} onClick={returned.clear}>
              {say('score-sheets.clear')}
            </Button>
            {clear.length > 1 && (
              <Button disabled={isBusy} onClick={() => void returned.take(clear.map(({ id }) => id))}>
                {say('score-sheets.take-all', { count: clear.length })}
              </Button>
            )}
          </Group>
        )}
        <ReturnedOverview files={files} clear={clear} />
        <Stack
          component="ul"
          gap="sm"
          m={0}
          p={0}
          aria-label={say('score-sheets.files')}
          className="returned-files"
        >
          {files.map((file) => (
            <ReturnedFileCard
              key={file.id}
              file={file}
              stages={stages}
              returned={returned}
              hasTwin={twinsOf(file, files).length > 0}
            />
          ))}
        </Stack>
      </Stack>
    </Panel>
  )
}

/** Nothing about the file needs a person's eye: it may be taken over together with others. */
function isClear(file: ReturnedFile, files: readonly ReturnedFile[]): boolean {
  if (file.state.kind !== 'reviewed' || file.state.report.kind !== 'sheet' || file.isPending) return false
  const { isBroken, counts, writes, further } = file.state.report
  const areSigned = further.every(({ hasKey }) => hasKey)
  return areSigned && !isBroken && counts.invalid === 0 && writes > 0 && twinsOf(file, files).length === 0
}

/** Other files of the list by the same person for the same stage. */
function twinsOf(file: ReturnedFile, files: readonly ReturnedFile[]): ReturnedFile[] {
  const own = new Set(whoseSheets(file))
  return files.filter((other) => other !== file && whoseSheets(other).some((one) => own.has(one)))
}

function whoseSheets({ state }: ReturnedFile): string[] {
  if (state.kind !== 'reviewed' || state.report.kind !== 'sheet') return []
  const { stage, rater, further } = state.report
  return [rater.id, ...further.map(({ raterId }) => raterId)].map((id) => `${stage.id} ${id}`)
}
