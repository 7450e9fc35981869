/** Why a foreign file is not read and how to save it anew. */
export const enRefusals = {
  'refusal.title': 'The file has not been imported',
  'refusal.damaged-zip':
    'The workbook is damaged or incomplete. Please open it in Excel and save it again, or ask for it once more.',
  'refusal.damaged-content':
    'The content of the workbook is damaged. Please open it in Excel and save it as .xlsx.',
  'refusal.password-protected':
    'The workbook is protected by a password. Please open it in Excel and save it without one.',
  'refusal.legacy-xls':
    'This is a workbook in the old format (Excel 97–2003). Please save it as .xlsx in Excel.',
  'refusal.binary-workbook': 'This is a binary workbook (.xlsb). Please save it as .xlsx in Excel.',
  'refusal.open-document': 'This is an OpenDocument table (.ods). Please save it as .xlsx.',
  'refusal.macros': 'The workbook contains macros. Please save it as .xlsx without macros.',
  'refusal.html-not-workbook':
    'This is a web page (HTML) and no workbook, whatever the file is called. Please open it in Excel and save it as .xlsx.',
  'refusal.not-a-workbook': 'This is neither a workbook nor a text table. Readable are .xlsx, .csv and .txt.',
  'refusal.ending-does-not-fit':
    'The content does not fit the ending of the file. Please give it the right ending or save it as .xlsx.',
  'refusal.empty-file': 'The file is empty.',
  'refusal.too-large-file':
    'The file is larger than 30 MB. Please remove pictures and sheets that are not needed.',
  'refusal.too-large-unpacked':
    'The file unpacks to more than 200 MB, so for safety it is not read. Please copy only the sheets you need into a new file.',
  'refusal.too-many-parts':
    'The file consists of more than 2,000 parts, so for safety it is not read. Please copy only the sheets you need into a new file.',
  'refusal.too-many-sheets':
    'The workbook has more than 200 sheets. Please copy the sheets you need into a file of their own.',
  'refusal.too-many-rows': 'The table has more than 100,000 rows. Please split it into several files.',
  'refusal.too-many-columns':
    'The table has more than 500 columns. Please remove columns that are not needed.',
  'refusal.too-many-cells':
    'The file has more than 2,000,000 filled cells. Please split it into several files.',
  'refusal.xml-doctype':
    'The file contains XML parts that are not allowed, so for safety it is not read. Please open it in Excel and save it as .xlsx again.',
  'refusal.took-too-long':
    'Reading took more than a minute and was ended. Please split the table into several files.',
  'refusal.took-too-much-memory':
    'The file needs too much memory. Please split the table into several files.',
  'refusal.reader-failed': 'The file could not be read. Please open it in Excel and save it as .xlsx.',
  'refusal.unchanged': 'Nothing in the catalogue has been changed.',
  'refusal.ending-does-not-fit.workbook':
    'This is an Excel workbook, but the file name ends in “.{ending}”. Please change the ending to “.xlsx”, or save the file as .xlsx in Excel.',
  'refusal.ending-does-not-fit.text':
    'This is a text table, but the file name ends in “.{ending}”. Please change the ending to “.csv”, or open the file in Excel and save it as .xlsx.',
  'refusal.damaged-content.unclosed-quote':
    'In record {record} of the text table a quotation mark opens that never closes. Please add or remove one there, or ask for the table as .xlsx.',
  'refusal.damaged-content.line-length':
    'Line {line} of the text table is longer than {limit} characters, so it is no table. Please check the file, or save the table as .xlsx.',
} as const
