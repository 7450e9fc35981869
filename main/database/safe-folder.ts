import { realpathSync, statfsSync } from 'node:fs'
import { Problem } from '../../shared/problem.ts'

/** File systems over a network or made by a program: SQLite's locks cannot be trusted there. Magic numbers of statfs(2). */
const unsafeFileSystems = new Map<number, string>([
  [0x6969, 'nfs'],
  [0x517b, 'smb'],
  [0xff534d42, 'cifs'],
  [0xfe534d42, 'smb2'],
  [0x65735546, 'fuse'],
  [0x564c, 'ncp'],
])

/** Folders of synchronisation programs, in lower case; also with the name of an organisation behind a dash. */
const syncedFolders = [
  'onedrive',
  'dropbox',
  'nextcloud',
  'owncloud',
  'iclouddrive',
  'com~apple~clouddocs',
  'google drive',
  'googledrive',
]

/**
 * Why a folder cannot hold the database, or `undefined` when it can: a network share, or a folder that a
 * synchronisation program copies while we write. Pure, so that the table of spellings can be tested.
 *
 * @param path the real path (links followed)
 * @param fileSystemType `statfs(2)` type, 0 when unknown
 */
export function findFolderDanger(path: string, fileSystemType: number): string | undefined {
  if (/^(\\\\|\/\/)(?![?.][\\/][A-Za-z]:)/.test(path)) return 'network-share'
  const fileSystem = unsafeFileSystems.get(fileSystemType >>> 0)
  if (fileSystem !== undefined) return 'network-share'
  const parts = path.toLowerCase().split(/[\\/]/)
  const isSynced = parts.some((part) =>
    syncedFolders.some((name) => part === name || part.startsWith(`${name} - `)),
  )
  return isSynced ? 'synchronised-folder' : undefined
}

/** @throws Problem `folder-not-safe` with the reason and the way out */
export function assertSafeFolder(folder: string): void {
  const path = realpathSync.native(folder)
  const danger = findFolderDanger(path, statfsSync(path).type)
  if (danger !== undefined) throw new Problem('folder-not-safe', { folder: path, why: danger })
}
