const tokenKey = 'wegweiser.token'

/**
 * Exchanges the one-time start code behind `#` for this session's token and takes the code out of the address. Under
 * Electron there is no code and no token: the scheme itself is the wall.
 *
 * @returns false when the page was opened with a code that is no longer good, or without any
 */
export async function enterSession(): Promise<boolean> {
  if (location.protocol === 'app:') return true
  const code = /^#start=([\w-]+)$/.exec(location.hash)?.[1]
  if (code === undefined) return readToken() !== ''
  history.replaceState(null, '', location.pathname)
  const response = await fetch('/api/start', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code }),
  })
  if (!response.ok) return readToken() !== ''
  const answer: unknown = await response.json()
  const isToken = typeof answer === 'object' && answer !== null && 'token' in answer
  sessionStorage.setItem(tokenKey, isToken ? String(answer.token) : '')
  return true
}

/** Session storage belongs to one tab and one port, unlike cookies, which every local port would receive. */
export function readToken(): string {
  return sessionStorage.getItem(tokenKey) ?? ''
}
