import { Stack } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useExpectFile } from '../parts/use-expect-file.ts'
import { useText } from '../parts/use-text.ts'
import { DropZone } from './drop-zone.tsx'
import { ImportDone } from './import-done.tsx'
import { ImportList } from './import-list.tsx'
import { ImportProgress } from './import-progress.tsx'
import { PreviewView } from './preview-view.tsx'
import { RefusalNotice } from './refusal-notice.tsx'
import { TemplateList } from './template-list.tsx'
import { useImport } from './use-import.ts'

/** Taking in a file: choose, look and check, take over; and what has been taken in before. */
export function ImportPage() {
  const say = useText()
  const taking = useImport()
  useExpectFile()
  const { state } = taking
  const outcome = useKeptFocus(state.kind)
  return (
    <Page title={say('step.import')} lead={say('import.lead')}>
      <DropZone
        onFile={(file) => void taking.choose(file)}
        isSmall={state.kind !== 'empty'}
        isWaiting={state.kind === 'working' && state.isWriting}
      />
      <Stack gap="md" ref={outcome} tabIndex={-1} className="import-outcome">
        <ProblemNotice error={taking.error} />
        {state.kind === 'working' && <ImportProgress event={state.event} onCancel={taking.cancel} />}
        {state.kind === 'refused' && <RefusalNotice answer={state.answer} />}
        {state.kind === 'preview' && (
          <PreviewView taking={taking} uploadId={state.uploadId} preview={state.preview} />
        )}
        {state.kind === 'done' && <ImportDone result={state.result} />}
        {(state.kind === 'empty' || state.kind === 'done') && <ImportList />}
        {(state.kind === 'empty' || state.kind === 'done') && <TemplateList />}
      </Stack>
    </Page>
  )
}

/** The button that was pressed last may be gone with what it stood in; then the keyboard goes on at what came instead. */
function useKeptFocus(stage: string) {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(stage)
  useEffect(() => {
    if (before.current !== stage && document.activeElement === document.body)
      place.current?.focus({ preventScroll: true })
    before.current = stage
  }, [stage])
  return place
}
