import type { GuideChapter } from './guide-text.ts'

/** The guide in English: from the trail on. */
export const guideEnCare: readonly GuideChapter[] = [
  {
    id: 'trail',
    title: 'Trail of changes',
    blocks: [
      {
        kind: 'text',
        text: '{/trail} lists every change: who, when, what. {action.undo} takes one back, and that is an entry, too. If somebody has gone on working at the same place, the program says so and changes nothing.',
      },
    ],
  },
  {
    id: 'two-people',
    title: 'Working in pairs',
    blocks: [
      {
        kind: 'text',
        text: 'A data folder belongs to one running Wegweiser at a time. Two windows of it can be used at once; if both change the same place, both versions are shown and nothing is overwritten.',
      },
    ],
  },
  {
    id: 'data-folder',
    title: 'Data folder and backup',
    blocks: [
      {
        kind: 'text',
        text: 'Everything lies in one folder on this computer (Windows: %LOCALAPPDATA%\\Wegweiser). Every change is written at once. To make a backup, close Wegweiser and copy the whole folder. Network drives and synchronised folders are refused as a place to work, but are fine for copies.',
      },
    ],
  },
  {
    id: 'keyboard',
    title: 'Keyboard',
    blocks: [
      {
        kind: 'table',
        caption: 'In tables and in the score sheet',
        head: ['Key', 'Effect'],
        rows: [
          ['Arrow keys, [[Home]] [[End]]', 'go from cell to cell, to the ends of the row'],
          ['[[Enter]]', 'open the row, sort the column; in the score sheet: take over, go down'],
          ['[[F2]]', 'filter the column; in the score sheet: edit the cell'],
          ['[[Shift + F2]]', 'write a reason'],
          ['[[Del]]', 'leave the cell open again'],
          ['[[Ctrl + C]] [[Ctrl + V]]', 'copy a range, paste a block'],
          ['[[Ctrl + Z]] [[Ctrl + Y]]', 'undo and redo your own entries'],
          ['[[Esc]]', 'discard the entry, close, leave the table'],
        ],
      },
    ],
  },
  {
    id: 'privacy',
    title: 'Privacy',
    blocks: [
      {
        kind: 'text',
        text: 'Everything stays on this computer; Wegweiser sends nothing. Names of citizens are kept apart from the ideas, with purpose, consent and date of deletion. Somebody deleted from the list of people is no longer seen, but the trail in the data folder keeps what was entered, so that it can be undone; this version cannot erase it for good. The data folder is not encrypted: keep it, and its copies, on protected computers.',
      },
    ],
  },
  {
    id: 'trouble',
    title: 'When something goes wrong',
    blocks: [
      {
        kind: 'list',
        items: [
          'Entered or read in something wrong: {action.undo}, in the notice or in {/trail}.',
          'A file is refused: the message names the reason; saving it again as .xlsx without a password mostly helps.',
          'The program does not answer: close the window and start again. What was saved is still there.',
          'The database is damaged: put the data folder aside and go on with your last copy or a file from the folder “backups”.',
          'Something unexpected with a number: note the number and your last step and pass them on.',
        ],
      },
    ],
  },
  {
    id: 'later',
    title: 'What this version cannot do yet',
    blocks: [
      {
        kind: 'list',
        items: [
          'Roadmap and communication have no page yet.',
          'Putting a portfolio together under limits of money; testing how robust a ranking is.',
          'Papers as PDF.',
        ],
      },
    ],
  },
]
