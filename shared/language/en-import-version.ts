import type { deImportVersion } from './de-import-version.ts'

export const enImportVersion: Record<keyof typeof deImportVersion, string> = {
  'import.version': 'Newer version of “{file}”',
  'import.version.same': 'This file has been read before: “{file}”',
  'import.version.finding':
    'Imported on {at}. New: {added}, changed: {changed}, unchanged: {same}, no longer in the file: {gone}.',
  'import.version.use': 'Import as a newer version: known ideas are updated and not made again',
  'import.version.use-same': 'Do not add known ideas once more',
  'import.version.take-all': 'Take all changes',
  'import.version.take-none': 'Take none',
  'import.version.changes': 'Changes',
  'import.fields.more': 'Show {count} more name|Show {count} more names',
  'import.named-and-more': '{names} … and {count} more',
  'import.version.field': 'Field',
  'import.version.before': 'Before in the file',
  'import.version.after': 'Now in the file',
  'import.version.take': 'Take {field} of {number}',
  'import.version.unchanged': 'All known ideas stand in the file unchanged.',
  'import.version.unchanged-rest': 'The ideas that still stand in the file are unchanged.',
  'import.version.gone': 'No longer in the file (they stay in the catalogue): {ideas}',
  'import.version.hidden': 'Hidden in the file (they stay in the catalogue as they are): {ideas}',
  'import.version.run': 'Import: {added} new, {changed} changed',
  'import.version.done': 'Imported: {added} new, {changed} changed.',
  'import.looks-like-scores': 'This looks like filled score sheets, not like new ideas.',
  'import.looks-like-scores.go': 'Go to scores',
  'trail.import-version': 'Newer version {file} imported: {count} new, {updated} changed',
}
