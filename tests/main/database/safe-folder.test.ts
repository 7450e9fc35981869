import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assertSafeFolder, findFolderDanger } from '../../../main/database/safe-folder.ts'

const ext4 = 0xef53

describe('findFolderDanger', () => {
  test.each([
    ['/home/anna/.config/Wegweiser', ext4],
    ['C:\\Users\\Anna\\AppData\\Roaming\\Wegweiser', 0],
    ['\\\\?\\C:\\Users\\Anna\\AppData\\Roaming\\Wegweiser', 0],
    ['\\\\.\\D:\\Wegweiser', 0],
    ['/home/anna/MeinDropboxArchiv', ext4],
    ['/home/anna/OneDriver', ext4],
    ['/Users/anna/Library/Application Support/Wegweiser', 0x1a],
  ])('lets pass %s', (path, type) => {
    expect(findFolderDanger(path, type)).toBeUndefined()
  })

  test.each([
    ['\\\\server\\share\\Wegweiser', 0, 'network-share'],
    ['//server/share/Wegweiser', 0, 'network-share'],
    ['\\\\?\\UNC\\server\\share\\Wegweiser', 0, 'network-share'],
    ['\\\\wsl$\\Debian\\home', 0, 'network-share'],
    ['/mnt/team', 0x6969, 'network-share'],
    ['/mnt/team', 0x517b, 'network-share'],
    ['/mnt/team', 0xff534d42, 'network-share'],
    ['/mnt/team', 0xff534d42 | 0, 'network-share'],
    ['/mnt/team', 0xfe534d42, 'network-share'],
    ['/run/user/1000/gvfs', 0x65735546, 'network-share'],
    ['/mnt/novell', 0x564c, 'network-share'],
    ['C:\\Users\\Anna\\OneDrive\\Wegweiser', 0, 'synchronised-folder'],
    ['C:\\Users\\Anna\\OneDrive - Stadt Norderstedt\\Wegweiser', 0, 'synchronised-folder'],
    ['C:\\Users\\Anna\\onedrive\\Wegweiser', 0, 'synchronised-folder'],
    ['/home/anna/Dropbox/Wegweiser', ext4, 'synchronised-folder'],
    ['/home/anna/Nextcloud/Wegweiser', ext4, 'synchronised-folder'],
    ['/home/anna/ownCloud', ext4, 'synchronised-folder'],
    ['/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/Wegweiser', 0x1a, 'synchronised-folder'],
    ['G:\\Google Drive\\Wegweiser', 0, 'synchronised-folder'],
  ])('names the danger of %s (%i)', (path, type, danger) => {
    expect(findFolderDanger(path, type)).toBe(danger)
  })

  test('finds none in a folder of this computer', () => {
    expect(() => assertSafeFolder(mkdtempSync(join(tmpdir(), 'wegweiser-safe-')))).not.toThrow()
  })
})
