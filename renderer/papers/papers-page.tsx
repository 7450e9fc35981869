import { useParams } from '@tanstack/react-router'
import { PaperList } from './paper-list.tsx'
import { PaperEditor } from './paper-editor.tsx'

/** All papers, or one of them to edit (`/papers/<paper>`). */
export function PapersPage() {
  const { recordId } = useParams({ strict: false })
  return recordId === undefined ? <PaperList /> : <PaperEditor key={recordId} paperId={recordId} />
}
