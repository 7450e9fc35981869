import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

type Environment = Record<string, string | undefined>

const linuxBrowsers = ['microsoft-edge', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']
const windowsBrowsers = [
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
]
const macBrowsers = [
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Where Edge, Chrome or Chromium may lie on this system, best first. */
export function listBrowserPaths(platform: string, environment: Environment): string[] {
  if (platform === 'darwin') return macBrowsers
  if (platform === 'win32') {
    const roots = ['ProgramFiles(x86)', 'ProgramFiles', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    )
    return windowsBrowsers.flatMap((browser) => roots.map((root) => join(root, browser)))
  }
  const folders = (environment['PATH'] ?? '').split(delimiter)
  return linuxBrowsers.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** Whether a window can be shown at all: on Linux a display is needed. */
export function hasDisplay(platform: string, environment: Environment): boolean {
  return platform !== 'linux' || Boolean(environment['DISPLAY'] ?? environment['WAYLAND_DISPLAY'])
}

/**
 * Opens the address as a window of its own in the system's browser.
 *
 * @returns whether a browser was started; if not, the caller prints the address
 */
export function openWindow(address: string, platform: string, environment: Environment): boolean {
  if (!hasDisplay(platform, environment)) return false
  const browser = listBrowserPaths(platform, environment).find((path) => existsSync(path))
  if (browser === undefined) return false
  const child = spawn(browser, [`--app=${address}`, '--no-first-run'], { detached: true, stdio: 'ignore' })
  child.on('error', () => console.log(address))
  child.unref()
  return true
}
