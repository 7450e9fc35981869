import type { deReturnedFiles } from './de-returned-files.ts'

export const enReturnedFiles: Record<keyof typeof deReturnedFiles, string> = {
  'returned-files.overview': 'Overview of the files',
  'returned-files.summary': '{count} file: {parts}.|{count} files: {parts}.',
  'returned-files.standing': 'How it stands',
  'returned-files.count.reading': '{count} is still being read|{count} are still being read',
  'returned-files.count.clear': '{count} clear',
  'returned-files.count.open': '{count} to look at',
  'returned-files.count.nothing': '{count} without news',
  'returned-files.count.taken': '{count} taken over',
  'returned-files.count.undone': '{count} undone',
  'returned-files.count.refused': '{count} not readable',
  'returned-files.is.reading': 'being read …',
  'returned-files.is.clear': 'clear, can be taken over',
  'returned-files.is.open': 'please look: something is to be decided',
  'returned-files.is.nothing': 'nothing new in it',
  'returned-files.is.taken': 'taken over',
  'returned-files.is.undone': 'undone',
  'returned-files.is.refused': 'not readable; the report says what to do',
  'score-progress.cell.one': 'open',
  'score-progress.gaps.one': 'Where it says “open”, the answer is still missing.',
  'score-file.scale.signs': 'The file scores with signs or words; they are read as {source}',
}
