import { useEffect } from 'react'
import { client } from '../api.ts'

/** Milliseconds in which the page comes first, and in which somebody may go on to another. */
const patience = 1_000

/** Tells the other side that a file may be dropped on this page, so that it is read at once when it comes. */
export function useExpectFile(): void {
  useEffect(() => {
    const timer = setTimeout(() => void client.window.expectFile().catch(() => undefined), patience)
    return () => clearTimeout(timer)
  }, [])
}
