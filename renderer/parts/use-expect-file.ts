import { useEffect } from 'react'
import { client } from '../api.ts'

/** Tells the other side that a file may be dropped on this page, so that it is read at once when it comes. */
export function useExpectFile(): void {
  useEffect(() => void client.window.expectFile().catch(() => undefined), [])
}
