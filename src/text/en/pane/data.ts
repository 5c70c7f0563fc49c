import type { DataWords } from '../../pane/dataWords'

export const dataEn: DataWords = {
  title: 'Data',
  read: 'Read the workbook',
  readHint: 'Recognises staff, classes, attendance, external study and the like; changes nothing.',
  templateHint:
    'Empty sheets come with heads, notes and drop-down lists; a sheet that holds something is not written over.',
  sampleHint:
    'The sample is a made-up institute with a few of the usual mistakes, to see the whole way first; it writes over no sheet.',
  readAt: (time) => `read ${time}`,
  recognised: 'Sheets recognised',
  sheetFacts: ({ headerRow, rows, columns, others }) =>
    `Header in row ${headerRow}, ${rows} rows, ${columns} columns${others > 0 ? `, ${others} more not read` : ''}`,
  hidden: 'hidden',
  otherColumns: 'Columns not read',
  column: (heading, letters) => `Column ${letters}: ${heading}`,
  missing: 'Not found',
  without: {
    settings: 'Without it defaults hold, the tables lack the unit’s name, and the backbone rate cannot be computed.',
    staff: 'Required: who has a requirement, and in which department, comes from here.',
    departments: 'Optional: without it departments have no tree.',
    classes: 'Required: all three tables come from the classes.',
    attendance: 'Without it no hours come from the institute’s classes.',
    external: 'Without it external training, self-study, network hours and study abroad do not count.',
    online: 'Without it online study does not count.',
  },
  others: 'Sheets not read',
  othersHint: 'If one of them holds data for the statistics, choose what it is.',
  ours: (sheets) => `Sheets written by this software: ${sheets.join(', ')}`,
  kindOf: (sheet) => `“${sheet}” is`,
  automatic: 'automatic',
  asRecognised: (kind) => `${kind} (automatic)`,
  leaveOut: 'not read',
  settings: 'Settings',
  change: 'Change',
  save: 'Save settings',
  noSettings: 'The workbook has no sheet 设置; insert the empty sheets to fill settings in here.',
  notFilled: 'not filled in',
  wanted: {
    year: 'A year has four digits, like 2026',
    count: 'A whole number of people, like 457',
    money: 'In 万元, like 5.0; with its unit where in yuan: 36000元',
    date: 'A date like 2026-11-28 or 2026-11-28 09:00',
  },
}
