import { useEffect } from 'react'

/**
 * Brings the keyboard back when what had the focus is gone from the page, such as a dialog that was closed: to what had the
 * focus before, else to the title of the page. A button that waits for what it set off gets it back afterwards. Browsers
 * would begin at the top again. What places the focus by itself comes first.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: HTMLElement | null = null
    /** What had the focus could not be used for a while. */
    let isBusy = false
    /** In milliseconds of the window. */
    let scrolledAt = -Infinity
    let earlier: readonly HTMLElement[] = []
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return
      last = target
      isBusy = false
      earlier = [target, ...earlier.filter((one) => one !== target && one.isConnected)].slice(0, mostKept)
    }
    // Whoever clicks beside everything wants to have the focus nowhere.
    const forget = ({ target }: FocusEvent): void => {
      setTimeout(() => {
        const isLeft = target === last && last?.isConnected === true && !last.matches(':disabled')
        if (isLeft && isNowhere()) last = null
      })
    }
    const observer = new MutationObserver(() => {
      if (last === null) return
      const lost = last
      if (!lost.isConnected) {
        last = null
        // An entry of a long list was scrolled away; the list shows what is looked at now.
        const isScrolling = performance.now() - scrolledAt < 500
        if (!isScrolling) setTimeout(() => bringBack(lost, earlier), patience)
      } else if (lost.matches(':disabled')) isBusy = true
      else if (isBusy && isNowhere()) lost.focus({ preventScroll: true })
    })
    const scroll = (): void => {
      scrolledAt = performance.now()
    }
    document.addEventListener('scroll', scroll, true)
    document.addEventListener('focusin', remember)
    document.addEventListener('focusout', forget)
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    return () => {
      document.removeEventListener('scroll', scroll, true)
      document.removeEventListener('focusin', remember)
      document.removeEventListener('focusout', forget)
      observer.disconnect()
    }
  }, [])
}

const mostKept = 20

/** Milliseconds in which the page may place the focus by itself. */
const patience = 50

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function bringBack(lost: HTMLElement, earlier: readonly HTMLElement[]): void {
  // Cells of long tables come and go while somebody scrolls; the table keeps its own place.
  if (!isNowhere() || lost.closest('[role="gridcell"]') !== null) return
  const title = document.querySelector<HTMLElement>('main h1')
  for (const next of [...earlier, ...(title === null ? [] : [title])]) {
    if (next.isConnected) next.focus({ preventScroll: true })
    if (!isNowhere()) return
  }
}
