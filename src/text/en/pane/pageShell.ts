import type { PageShellWords } from '../../pane/pageShellWords'

export const pageShellEn: PageShellWords = {
  leftOut: (name, sentence) => `${name} was not opened: ${sentence}`,
  othersOpened: (count) => (count === 1 ? 'The other file is open' : `The other ${count} files are open`),
  unread: (name, sentence) => `${name} could not be read, and no figure counts it: ${sentence}`,
  gives: (given, nameOf) =>
    given.map(({ kind, rows }) => `${nameOf(kind)} ${rows} ${rows === 1 ? 'row' : 'rows'}`).join(', '),
  givesNothing: 'No sheet in it was recognised',
  notReadYet: 'Not read yet',
  dropBeside: 'Drop here to read it too',
  dropBesideHint: 'Counted together with the files that are open, workbooks and lists alike',
  dropInstead: 'Drop here to open it instead',
  dropInsteadHint: 'Closes the files that are open',
  noFolders: (names) =>
    `Folders were not opened (${names.join(', ')}): select the files in them and drop those. The academy’s page takes folders`,
  papersLabel: 'The three tables to stamp that come of it',
  papers: {
    execution: 'Each class: audience, content, time, people, cost, outcome',
    backbone: 'Backbone talents who were reported: unit, department, hours',
    summary: 'Ten figures, experience, overview of the year',
  },
  recent: {
    title: 'Opened before',
    names: (names) =>
      names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', '),
    hint: 'The browser remembers where the files are, not what is in them; it asks you once more before it opens them.',
    forget: (names) => `Do not list ${names.join(', ')} any more`,
    lost: (names) => `Not opened: ${names.join(', ')}. No longer there, or not allowed. Please choose the files.`,
  },
  guide: 'How to use',
  views: { sheets: 'Sheets', board: 'Overview', paper: 'Paper', pane: 'Pane' },
  viewsLabel: 'Sheets, overview, paper or pane',
  paneWidth: 'Width of the pane',
  besideWidth: 'Width of overview and paper',
  board: {
    title: (year, unit) => `${unit}, ${year}`,
    noYear: 'No year’s data has been read yet',
    next: 'To do',
    afterwards: (deeds) => `Then: ${deeds.join(' → ')}`,
    steps: 'The six steps of the year',
    figures: 'The ten figures of the annual summary',
    draft: 'A draft until reporting is finished and no error stands',
  },
  paper: {
    title: 'Paper',
    table: 'Table to stamp',
    unwritten: 'Not written into the workbook yet; this is how it will be',
    written: 'Written into the workbook, and equal to the data',
    differs: (cells) =>
      cells === 1
        ? 'The workbook’s differs from the data in 1 place; this is what the data says now'
        : `The workbook’s differs from the data in ${cells} places; this is what the data says now`,
    none: 'The tables to stamp are shown here once a year’s data is read.',
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  },
}
