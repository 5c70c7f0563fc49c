import type { PlanWords } from '../planWords'

export const planEn: PlanWords = {
  title: 'How the sheets were read',
  table: (sheet, kind, trainingClass, rows) => {
    const said = [kind, trainingClass].filter((text) => text !== '').join(', ')
    return `${sheet}${said === '' ? '' : ` (${said})`}: ${rows} ${rows === 1 ? 'row' : 'rows'}`
  },
  unread: (headings) => `columns not read: ${headings.join(', ')}`,
  unnamed: (letters) => `${letters} (no heading)`,
  leftOut: (rows, why) => `${rows} ${rows === 1 ? 'row' : 'rows'} left out (${why.join(', ')})`,
  why: {
    heading: 'heading again',
    total: 'total',
    note: 'note or signature',
    example: 'example',
    struck: 'struck through',
  },
  notRead: (sheet, why) => `${sheet}: ${why}`,
  fates: {
    'left-out': () => 'not read, as you said',
    'turned-away': (word) =>
      word === '' ? 'not read: no list of hours' : `not read: it says “${word}”, so it is no list of hours`,
    'adds-nobody': () => 'not read: not the list of staff, adds nobody',
    unknown: () => 'not read: not known what it is',
    asked: () => 'not read until you say what it is',
    'lacks-columns': () => 'not read: it lacks columns',
  },
  choices: {
    year: (year) => `days without a year are of ${year}`,
    sheetNotRead: 'do not read this sheet',
    tableNotRead: 'do not read this table',
    columnNotRead: 'do not read this column',
    columnOfNothing: 'it says nothing about hours; these people count',
    kind: (kind) => `this is ${kind}`,
    noteOfNothing: 'it changes no figure: count as read now',
    column: (heading) => `this column is ${heading}`,
    trainingClass: (name) => `it is ${name}`,
    absences: 'whoever it says was away, or left early, does not count',
    absencesWhole: 'whoever it says was away does not count; who left early counts',
    doubted: 'whoever it says such a thing of does not count',
    failures: 'what it says failed or is unfinished does not count',
    shortStays: 'whoever left again at once does not count',
    blanksExempt: 'who has a blank owes no hours',
    groups: {
      in: (text) => `“${text}” are on the staff and count`,
      out: (text) => `“${text}” are not on the staff and do not count`,
      excused: (text) => `“${text}” are on the staff and owe no hours this year`,
    },
    marks: { came: (mark) => `“${mark}” came`, away: (mark) => `“${mark}” did not come and does not count` },
    headerRow: (row) => `the heads are in row ${row}`,
    hours: { ofClass: 'the hours in 培训班 count', ofSheet: 'the hours on this sheet count' },
    days: {
      add: 'the days add up',
      once: 'count once',
      share: 'share by days',
      whole: 'one day is enough for all hours',
      full: 'only who was there every day',
    },
    person: { same: 'one person', different: 'two people' },
    ignoreTotals: 'the cells count',
    asListed: (name) => `${name} counts as the lists say, nobody else`,
    struck: { out: 'rows struck through do not count', in: 'they count' },
    either: {
      sameStudy: { each: 'all of them count', once: 'the same course counts once a person' },
      bothMarks: { came: 'one mark of having come is enough', away: 'one mark of having been away is enough' },
      funding: { tenThousand: 'it is of 万元', yuan: 'it is of 元' },
    },
    instead: (sheet) => `this list instead of ${sheet}`,
  },
  answers: (answers) => `as you answered: ${answers.join(', ')}`,
}
