import { spawnSync } from 'node:child_process'
import { findBrowser, isRoot } from './find-browser.ts'
import { runProgram } from './run-tool.ts'

/**
 * Makes sure that there is a Chromium for the browser tests. As root on a Debian-like machine it is installed; on
 * anybody else's computer nothing is installed without being asked.
 *
 * @returns what to do when there is none, else `undefined`
 */
export async function provideBrowser(): Promise<string | undefined> {
  if (findBrowser() !== undefined) return undefined
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('No browser found; installing Chromium by apt-get.')
    const environment = { DEBIAN_FRONTEND: 'noninteractive' }
    await runProgram('apt-get', { args: ['update', '-qq'], environment, isCollected: true })
    const wanted = ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']
    await runProgram('apt-get', { args: wanted, environment, isCollected: true })
    if (findBrowser() !== undefined) return undefined
  }
  return 'No Chromium for the browser tests: run `npx playwright install chromium`, or name one in CHROMIUM_PATH.'
}
