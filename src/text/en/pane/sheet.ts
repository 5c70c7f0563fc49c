import type { SheetWords, SignColour, SignShape } from '../../pane/sheetWords'

const COLOURS: Readonly<Record<SignColour, string>> = {
  red: 'red',
  yellow: 'yellow',
  green: 'green',
  grey: 'grey',
  black: 'black',
  pink: 'pink',
}

const SHAPES: Readonly<Record<SignShape, string>> = {
  up: 'up arrow',
  rising: 'rising arrow',
  level: 'sideways arrow',
  falling: 'falling arrow',
  down: 'down arrow',
  flag: 'flag',
  circle: 'circle',
  triangle: 'triangle',
  diamond: 'diamond',
  check: 'check mark',
  exclamation: 'exclamation mark',
  cross: 'cross',
  empty: 'empty circle',
  quarter: 'quarter circle',
  half: 'half circle',
  threeQuarters: 'three-quarter circle',
  full: 'full circle',
}

export const sheetEn: SheetWords = {
  selectAll: 'Select all',
  readAs: (meaning) => `Read as “${meaning}”`,
  notRead: 'This column is not read',
  isFiltered: 'filtered',
  keys: 'Arrows move, Shift with arrows selects, a click with Ctrl or Shift+F8 adds a range, F2 edits, F8 goes to the next finding and Alt+F8 back, Shift+F10 opens the menu, Ctrl+F finds, F6 goes to the pane; Escape, then Tab leaves the sheet.',
  covered: 'This cell is merged into one above or left of it and cannot hold anything; show all rows first',
  overwrittenMany: (count, first) => `${count} formulas (from ${first} on) gave way to values; Undo brings them back`,
  unshownConditions: (count) =>
    `${count} conditional ${count === 1 ? 'format' : 'formats'} of this sheet (by formula, date and the like) not shown`,
  adding: 'Adding a range (Shift+F8 ends it)',
  selected: (area, filled, sum) => `${area} selected · ${filled} filled${sum === null ? '' : ` · sum ${sum}`}`,
  emptied: (area) => `${area} emptied; Undo brings it back`,
  clipboard: {
    copied: (area) => `${area} copied`,
    cut: (area) => `${area} cut; it moves once it is pasted`,
    pasted: (area, cells) =>
      `Pasted into ${area}: ${cells === 1 ? '1 cell' : `${cells} cells`}; one Undo takes it back`,
    what: (cells) => (cells === 1 ? '1 pasted cell' : `${cells} pasted cells`),
    nothing: 'The clipboard holds no table and no text',
    useKeys: 'The browser lets no button read the clipboard; press Ctrl+V',
    tooMany: (most) => `At most ${most} cells can be copied at once; copy some at a time`,
    copySeveral: 'Not copied: these ranges share neither rows nor columns; copy one at a time',
    cutSeveral: 'Not cut: several ranges cannot be cut together; cut one at a time',
    refused: {
      merged: 'Not pasted: merged cells there cannot hold it',
      outside: 'Not pasted: it would reach over the end of the sheet',
      'too-many': 'Not pasted: at most 200000 cells at once; paste some at a time',
      several: 'Not pasted: into several ranges goes no more than one cell; select one range',
    },
  },
  fill: {
    handle: 'Drag to fill; with Ctrl to copy',
    filled: (area) => `${area} filled; Undo takes it back`,
    several: 'Not filled: several ranges are selected; select one',
    what: 'what was filled in',
  },
  find: {
    label: 'Find in all sheets',
    hint: 'Names, classes, values…',
    next: 'Next (Enter)',
    previous: 'Previous (Shift+Enter)',
    close: 'Close (Escape)',
    none: 'Nothing found',
    count: (at, all, isCut) => `${at === null ? '' : `${at} of `}${isCut ? `more than ${all}` : all}`,
    results: 'Found',
  },
  menu: {
    label: 'Menu of the cell',
    copy: 'Copy',
    cut: 'Cut',
    paste: 'Paste',
    clear: 'Clear',
    fillDown: 'Fill down',
    fillRight: 'Fill right',
    ascending: 'View in ascending order',
    descending: 'View in descending order',
    filter: 'Filter…',
    filterByCell: 'Only rows like this cell',
    showAll: 'Back to all rows in their order',
    hideColumns: 'Hide these columns',
    showColumns: 'Show hidden columns',
    nextMark: 'Next finding',
  },
  filter: {
    title: (column) => `Filter: ${column}`,
    search: 'Find a choice',
    all: 'All',
    blank: '(empty)',
    apply: 'OK',
    cancel: 'Cancel',
    tooMany: (most) => `There are many: the first ${most} are listed; find one first`,
    shown: (shown, all) => `${shown} of ${all} rows shown`,
    sorted: 'Sorted',
    viewOnly: 'a way of looking; the file stays as it is',
    showAll: 'Show all',
  },
  marks: {
    none: 'No other findings',
    count: (count) =>
      count === 1 ? '1 cell of this sheet has findings' : `${count} cells of this sheet have findings`,
  },
  notOffered: {
    stop: (typed, why) =>
      `“${typed}” was not taken: ${why || 'this cell takes only what its list offers'}; change it to one of these, or press Esc to give it up`,
    warning: (typed, why) =>
      `“${typed}”: ${why || 'this cell’s list does not offer it'}; press Enter again to take it all the same, Esc to give it up`,
    information: (typed, why) =>
      `“${typed}” was taken: ${why || 'this cell’s list does not offer it'} (Undo takes it back)`,
  },
  unchosen: (cell, letters) =>
    `${cell} was left before words were chosen for “${letters}”, which was kept as it was shown; please check (Undo takes it back)`,
  choices: 'Choices',
  sign: {
    named: (shape, colour) => `${colour === null ? '' : `${COLOURS[colour]} `}${SHAPES[shape]}`,
    level: (at, of) => `level ${at} of ${of}`,
  },
}
