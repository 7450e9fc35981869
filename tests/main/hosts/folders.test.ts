import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultDataFolder } from '../../../main/hosts/folders.ts'

describe('the usual data folder', () => {
  test('lies in the local part of the profile on Windows, never in the part that roams', () => {
    const environment = {
      APPDATA: '\\\\server\\profiles\\anna',
      LOCALAPPDATA: join('C:', 'Users', 'anna', 'Local'),
    }
    expect(defaultDataFolder('win32', environment)).toBe(join('C:', 'Users', 'anna', 'Local', 'Wegweiser'))
    expect(defaultDataFolder('win32', {})).toBe(join(homedir(), 'AppData', 'Local', 'Wegweiser'))
  })

  test('follows the customs of macOS and Linux', () => {
    expect(defaultDataFolder('darwin', {})).toBe(
      join(homedir(), 'Library', 'Application Support', 'Wegweiser'),
    )
    expect(defaultDataFolder('linux', {})).toBe(join(homedir(), '.config', 'Wegweiser'))
    expect(defaultDataFolder('linux', { XDG_CONFIG_HOME: '/x' })).toBe(join('/x', 'Wegweiser'))
  })
})
