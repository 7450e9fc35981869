import type { EntryEdit } from '../../shared/programme/programme-lists.ts'
import { client } from '../api.ts'
import { type RecordSaving, useRecordSaving } from '../parts/record-saving.ts'

type Options<View, Patch> = {
  entry: View
  /** The patch together with the list it belongs to. */
  edit: (patch: Patch) => EntryEdit
  parse: (current: unknown) => View
}

/** Saving at once for an entry of one of the programme's lists. */
export function useEntrySaving<View extends { id: string; revision: number }, Patch extends object>(
  options: Options<View, Patch>,
): RecordSaving<View, Patch> {
  const { entry, edit, parse } = options
  return useRecordSaving<View, Patch>({
    record: entry,
    send: (expectedRevision, patch) =>
      client.programme.saveEntry({ id: entry.id, expectedRevision, edit: edit(patch) }),
    parse,
  })
}
