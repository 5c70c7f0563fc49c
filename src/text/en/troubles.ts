import type { WorkbookTrouble } from '../../workbook/workbook'
import type { TroubleWords } from '../catalogue'

/** What of a file can be too large. */
const TOO_LARGE: Readonly<Record<WorkbookTrouble['too-large']['what'], (limit: number) => string>> = {
  file: (limit) => `The file is larger than ${megabytes(limit)}`,
  entries: (limit) => `The file has more than ${limit} parts`,
  inflated: (limit) => `The file inflates to more than ${megabytes(limit)}`,
  ratio: (limit) => `The file is compressed more than ${limit}-fold`,
  rows: (limit) => `A sheet has more than ${limit} rows`,
  columns: (limit) => `A sheet has more than ${limit} columns`,
  strings: (limit) => `The workbook has more than ${limit} texts`,
  cells: (limit) => `The workbook has more than ${limit} cells`,
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_048_576)} MB`
}

const SAVE_AS = 'open it in Excel or WPS and save it as an .xlsx workbook'

export const troublesEn: TroubleWords = {
  'old-xls': () => `This is an old Excel 97-2003 workbook (.xls); ${SAVE_AS}`,
  xlsb: () => `This is a binary workbook (.xlsb); ${SAVE_AS}`,
  ods: () => `This is an OpenDocument spreadsheet (.ods); ${SAVE_AS}`,
  html: () => `This is a web page (HTML) under a workbook's name; ${SAVE_AS}`,
  'xml-spreadsheet': () => `This is an XML Spreadsheet 2003; ${SAVE_AS}`,
  pdf: () => 'This is a PDF, whose tables cannot be read; choose the .xlsx workbook that it came from',
  'office-document': ({ what }) => `This is a ${what} document, not a workbook; choose an .xlsx workbook`,
  encrypted: () =>
    'The workbook has a password; take it off in Excel (File, Info, Protect Workbook), save and try again',
  'empty-file': () => 'The file is empty (0 bytes), perhaps not wholly downloaded or copied; get it again',
  'not-a-workbook': () => 'This is not a workbook; choose an .xlsx, .xlsm or .csv file',
  damaged: ({ part, detail }) =>
    `The workbook is damaged (${part === '' ? detail : `${part}: ${detail}`}); let Excel repair it and save it again, or get the file again`,
  'too-large': ({ what, limit }) =>
    `${TOO_LARGE[what](limit)}, so it was not read; delete what is not needed, or split it`,
  entities: ({ part }) =>
    `${part} of the workbook holds XML entities, which are not allowed and may be an attack; save it again with Excel`,
  'csv-encoding': () => 'The text encoding of the CSV file cannot be told; save it as “CSV UTF-8” or .xlsx from Excel',
  'not-found': () => 'There is no such file; check the name and the folder',
  'no-right': () => 'There is no right to read or write this file; check the rights, or take another folder',
  'is-folder': () => 'This is a folder; choose a file',
  'disk-full': () =>
    'The disk is full; nothing was written, the file is as it was: free some space, or write to another disk',
  io: ({ detail }) =>
    `Reading or writing failed (${detail}); close programs that use the file, check the disk, try again`,
  signed: () =>
    'The workbook is digitally signed and a change would break the signature; save a copy without the signature, or write the reports to a new file',
  locked: () => 'The workbook is open in Excel; save and close it there and try again',
  'read-only': () => 'The file is read-only; clear that in its properties, or write the reports to a new file',
  'being-written': () =>
    'Another xueshi is writing this file, so nothing was written; run the command again once it is done',
  'hard-linked': ({ links }) =>
    `The file has ${links} hard links, which would no longer be one file, so nothing was written; make a copy and use that, or write to a new file`,
  'not-a-file': () => 'This is no regular file but a pipe, a device or the like; choose an .xlsx, .xlsm or .csv file',
  'bad-path': () => 'No file can have this path: too long, with characters that are not allowed, or links going round',
  'changed-meanwhile': () => 'Another program has changed the file since it was read; run the command again',
  'cell-editing': () => 'A cell is being edited; press Enter to end editing and try again',
  'dialog-open': () => 'A dialog is open in Excel; close it and try again',
  'session-lost': () =>
    'The connection to Excel was lost and what was not wholly written is void; reload the page or reopen the workbook',
  'protected-workbook': () =>
    'The workbook’s structure is protected, so no sheet can be added or replaced; unprotect it under Review and try again',
  'protected-sheet': ({ sheet }) => `The sheet “${sheet}” is protected; unprotect it under Review and try again`,
  'array-formula': ({ sheet, cell, area }) =>
    `One array formula fills ${area} of the sheet “${sheet}”, so ${cell} alone cannot be changed; change the formula in Excel`,
  'sheet-missing': ({ sheet }) => `There is no sheet “${sheet}”, perhaps renamed or deleted; check the data again`,
  'foreign-sheet': ({ sheet, cell }) =>
    `The sheet “${sheet}” ${cell === null ? 'is a chart sheet that' : `holds something (${cell}) that`} was not written here and would be lost; nothing was written: rename that sheet, or restore it`,
  'sheet-hidden': ({ sheet }) =>
    `The sheet “${sheet}” is hidden; unhide it from the menu of the sheet tabs and try again`,
  'excel-busy': () => 'Excel is busy; wait a moment and try again',
  'excel-too-old': ({ member }) =>
    `This Excel lacks what is needed${member && ` (${member})`}; use Excel 2021 or later, or the web page or command line`,
  'view-only': () =>
    'This workbook can only be viewed now, and nothing was written; choose Enable Editing or Edit Workbook, or save a copy and use that',
  'excel-refused': ({ reason, code }) => (reason === 'unknown' ? `${REFUSED.unknown} (${code})` : REFUSED[reason]),
}

const REFUSED: Readonly<Record<WorkbookTrouble['excel-refused']['reason'], string>> = {
  gone: 'A sheet or cell that is needed is not there any more, perhaps just renamed or deleted; compute again and try once more',
  exists:
    'A sheet of that name, or the same content, is there already, perhaps just added; compute again and try once more',
  'in-the-way': 'Merged cells, a filter or a pivot table are in the way; undo them and try again',
  'too-much': 'That is more data than Excel takes at once; delete what is not needed, or split the workbook',
  'no-right': 'This is protected, or you have no right to change it; unprotect it or get the right, and try again',
  unsupported:
    'This workbook or this version of Excel does not support that; save it as .xlsx, or use the page without Excel or the command line',
  'not-in-front':
    'The workbook is not in front now, or what is selected is no cell; click one of its cells and try again',
  'not-now': 'Excel cannot do that now; close its dialogs, end what is under way and try again',
  'links-blocked':
    'External links of the workbook are not allowed; allow or break them where Excel asks, and try again',
  interrupted: 'Excel broke that off, or the network is gone; check the network, compute again and try once more',
  failed: 'Excel had an error of its own; try again, and if it stays, save the workbook and open it again',
  'our-mistake':
    'Excel did not take that, probably by a mistake of ours; compute again and try once more, and if it stays, tell whoever maintains this',
  unknown:
    'Excel did not do that; compute again and try once more, and if it stays, save the workbook and open it again',
}
