import type { PageWords } from '../../pane/pageWords'
import { pageShellEn } from './pageShell'
import { sheetEn } from './sheet'

export const pageEn: PageWords = {
  shell: pageShellEn,
  title: 'Xueshi',
  lead: 'A research institute’s yearly training statistics. Open the workbook, find what is wrong, get three tables ready to print and stamp.',
  privacy: 'Everything is computed in this page. No file leaves this computer, and no network is needed.',
  dropHere: 'Drop the workbook here',
  dropNow: 'Let go to open the files',
  choose: 'Choose files',
  chooseHint: '.xlsx, .xlsm or .csv; several at once, such as the workbook and attendance lists from departments',
  sample: 'Open the sample',
  sampleHint: 'A made-up institute: the whole way in a few minutes',
  blank: 'Blank tables',
  blankHint: 'Start from tables with the right heads',
  academy: 'Academy table',
  academyBook: 'Open workbook',
  academyHint: 'Check many institutes’ workbooks and add them up',
  sampleName: 'Sample institute.xlsx',
  blankName: 'Training records.xlsx',
  besideName: (first) => `${first}-statistics.xlsx`,
  opening: (name) => `Opening ${name}`,
  openFailed: (name, sentence) => `${name}: ${sentence}`,
  toolbar: 'File',
  open: 'Open',
  addFiles: 'Add lists',
  undo: 'Undo',
  redo: 'Redo',
  files: (count) => (count === 1 ? '1 file' : `${count} files`),
  filesTitle: 'Files read together',
  mainFile: 'Main workbook; reports go here',
  closeFile: (name) => `Stop reading ${name}`,
  makeMain: 'Make it the main workbook',
  closeCorrected: {
    question: (name) => `What was corrected in ${name} is not saved and will be lost.`,
    close: 'Close without saving',
    stay: 'Stay',
  },
  alike: (name, as) =>
    name === as
      ? `${name} is open already and was not read twice`
      : `${name} holds exactly what ${as} does, which is open, and was not read twice`,
  namesake: {
    title: 'A file of that name is open',
    question: (names) =>
      `${names}: the file chosen now holds something else. Is it a newer version of the list, or another list?`,
    replace: 'A newer version; replace',
    both: 'Another list; read both',
    neither: 'Add nothing',
  },
  unsaved: 'Unsaved changes',
  save: 'Save',
  saveAs: 'Save as…',
  saveMenu: 'More ways to save',
  saveReports: 'Save the reports alone…',
  saved: (name) => `Saved to ${name}`,
  downloaded: (name) => `Downloaded ${name}; look in the browser’s download folder`,
  reencoded: (names) => `${names}: the encoding was not UTF-8 and is now (Excel opens it as it is)`,
  together: (sentences) => sentences.join('. ').replaceAll('.. ', '. '),
  nothingToSave: 'The workbook has not changed',
  changedOnDisk:
    'Another program has changed this file since it was opened, so it was not written over. Use “Save as” for another file.',
  saveFailed: (detail) =>
    `Not saved (${detail}). Close the program that uses the file and try again, or use “Save as”.`,
  reportsName: (book, year) => `${book}-reports-${year}.xlsx`,
  preview: 'Preview and print',
  dismiss: 'Close',
  sheets: 'Sheets',
  pane: 'Pane',
  turns: 'Sheets or pane',
  view: {
    label: (sheet) => `Sheet ${sheet}`,
    tabs: 'Sheets',
    empty: 'No sheets yet',
    emptyHint: 'Insert blank tables on the page “Data”, or open a workbook.',
    editing: (cell) => `Change ${cell}`,
    cell: 'Cell',
    row: 'Row',
    hidden: 'hidden',
    uncomputed: 'to be computed',
    note: 'Note',
    drawings: {
      picture: (name) => named('Picture', name),
      chart: (name) => named('Chart', name),
      shape: (name) => named('Shape', name),
      chartSheet: (name) => `“${name}” is a chart sheet, which has no cells; look at it in Excel or WPS`,
    },
    overwritten: (cell, formula) => `The formula =${formula} in ${cell} gave way to a value; Undo brings it back`,
    notTaken: (cell, typed, why) => `“${typed}” was not put into ${cell}: ${why}`,
    noFormulas: 'Formulas cannot be typed here; type the result, or enter the formula in Excel or WPS',
  },
  sheet: sheetEn,
  printing: {
    title: 'Preview and print',
    back: 'Back',
    print: 'Print',
    report: 'Report',
    stamped: 'The three to stamp',
    pageCount: (pages) => (pages === 1 ? '1 page' : `${pages} pages`),
    hint: 'Printed as shown: A4 with real margins. “Save as PDF” gives the same pages; if the browser asks for the fonts of this computer, allowing them makes text that can be selected, else pages are pictures.',
    computing: 'Computing from what was entered last…',
    outdated:
      'The figures could not be brought up to date, or what was typed on “Annual summary” cannot be read; go back and look.',
    none: 'Nothing to preview yet: the data must be read and the year known.',
    tooLong: (shown, all) => `The first ${shown} pages are shown; all ${all} are printed`,
    pdf: {
      save: 'Save as PDF',
      making: (page, pages) => `Making the PDF: page ${page} of ${pages}…`,
      saved: (name, pages, pictures) => {
        const all = `${name} downloaded, ${pages === 1 ? '1 page' : `${pages} pages`}`
        if (pictures === 0) return `${all}, with its fonts`
        return `${all}, ${pictures} of them as pictures: the fonts used were not to be had. Text can still be searched and copied.`
      },
      failed:
        'This browser cannot make a PDF by itself. Press “Print” and choose “Save as PDF” in the print window, with headers and footers off.',
    },
  },
  restore: {
    title: 'Unsaved work from last time',
    text: (name, when) => `Changes to “${name}” from ${when} were not saved; the browser has kept them for you.`,
    restore: 'Restore',
    forget: 'Forget',
    kept: 'Unsaved changes are kept in this computer’s browser alone, and deleted once saved.',
    elsewhere: 'These changes are open in another tab.',
  },
  leave: {
    title: 'Changes are not saved',
    question: 'Opening other files will lose these changes.',
    discard: 'Open without saving',
    stay: 'Stay',
  },
}

const named = (kind: string, name: string) => (name === '' ? kind : `${kind}: ${name}`)
