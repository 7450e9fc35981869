/** What a browser lets one ask about something that was dropped; files and folders alike. */
type Entry = FileSystemEntry

const spreadsheets = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$/i

/** Files of a drop, those of folders included however deep; what is no table by its name is left out of folders. */
export async function listDropped(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return [...transfer.files]
  const found: File[] = []
  for (const entry of entries) found.push(...(await filesOf(entry, true)))
  return found
}

async function filesOf(entry: Entry, isChosen: boolean): Promise<File[]> {
  // Excel keeps a file beginning with ~$ beside each workbook that is open.
  if (entry.name.startsWith('~$') || entry.name.startsWith('.')) return []
  if (isFile(entry)) {
    if (!isChosen && !spreadsheets.test(entry.name)) return []
    return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  }
  if (!isFolder(entry)) return []
  const found: File[] = []
  const reader = entry.createReader()
  // A reader hands out a hundred entries at a time and none at the end.
  for (;;) {
    const some = await new Promise<Entry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return found
    for (const one of some) found.push(...(await filesOf(one, false)))
  }
}

function isFile(entry: Entry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: Entry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
