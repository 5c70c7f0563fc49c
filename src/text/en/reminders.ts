import type { ReminderCounts, ReminderWords } from '../reminderWords'

const classes = (count: number) => (count === 1 ? '1 class' : `${count} classes`)

function counts({ short, missing, notHeld, incomplete, pending, unanswered }: ReminderCounts): string {
  return [
    short > 0 ? `${short} short${missing === '' ? '' : `, missing ${missing}`}` : '',
    notHeld > 0 ? `${classes(notHeld)} not held` : '',
    incomplete > 0 ? `${classes(incomplete)} to be completed` : '',
    pending > 0 ? `${pending} awaiting review` : '',
    unanswered > 0 ? `${unanswered} collection sheet${unanswered === 1 ? '' : 's'} not back` : '',
  ]
    .filter((text) => text !== '')
    .join('; ')
}

export const remindersEn: ReminderWords = {
  title: 'Reminders',
  kinds: {
    short: 'Hours missing',
    pending: 'To review',
    notHeld: 'Not held',
    incomplete: 'To complete',
    unanswered: 'Collection sheet not back',
  },
  note: (of, deadline) =>
    [counts(of), deadline === null ? '' : `by ${deadline}`].filter((text) => text !== '').join('; '),
  department: (name, of) => `${name}: ${counts(of)}`,
  continued: (heading) => `${heading} (continued)`,
  hours: (hours) => `${hours} hours`,
  part: (category, years, hours) =>
    `${hours} hours${category === '' ? '' : ` of ${category}`}${years > 1 ? ` over ${years} years` : ''}`,
  unsaid: (part, years) => `${part} (no records of ${years.join(', ')}: cannot be said)`,
  noDate: 'no date yet',
  helpful: ({ name, begins, hours, categories, isListed }) =>
    `${name} (${[begins, `${hours} hours`, ...categories, isListed ? 'on the list, not confirmed' : ''].filter((text) => text !== '').join(', ')})`,
  pending: (title, source, hours) => (title === '' ? source : `${title} (${source}, ${hours} hours)`),
  about: (name, what) => `${name}: ${what}`,
  notHeld: (begins, isOverdue) => (isOverdue ? `was planned for ${begins}` : `planned: ${begins}`),
  unanswered: (by, sent) =>
    `the collection sheet for the ${by} has not come back${sent === '' ? '' : ` (sent ${sent})`}`,
  gaps: (fields) => `not filled in: ${fields.join(', ')}`,
  effect: 'results',
  between: '; ',
  short: (name, missing) => `${name}: ${missing} missing`,
  addressees: { person: 'person', department: 'department' },
  defaults: {
    person: [
      'Dear {姓名},',
      'you need {要求} hours of continuing education in {年度} and have {已有}. Missing: {还差}.',
      'Classes that you can attend: {培训班}',
      'Your records awaiting review: {待审核}',
      'Please complete them by {截止日期}. If a record is wrong, please tell the administrator of continuing education.',
      '{单位}',
    ].join('\n'),
    department: [
      'To {部门}:',
      'the following is still to be done for continuing education in {年度}, by {截止日期}.',
      'Short of the requirement ({人数}): {名单}',
      'Classes not held: {未实施}',
      'Classes held, to be completed: {待补填}',
      'Records awaiting review: {待审核}',
      'Collection sheets that have not come back: {收集表}',
      '{单位}',
    ].join('\n'),
  },
  unknownFields: (to, unknown, known) =>
    `The words to a ${to} (催办用语) name ${unknown.map((name) => `{${name}}`).join(', ')}, which is not known and stays as it is. Known: ${known.map((name) => `{${name}}`).join('')}.`,
  unreadRow: (known) => `This row does not count: 对象 must be ${known.join(' or ')}, and 文字 must not be empty.`,
  tooLong: 'The words are too long: a cell holds 32 767 characters at most.',
  noWords: 'The words must not be empty; restore the default to use ours.',
  headings: {
    status: 'Matter',
    name: 'Who or what',
    hours: 'Hours',
    missing: 'Missing',
    lacking: 'Situation',
    classes: 'Classes to attend',
    count: 'Done',
  },
  command: {
    none: 'Nothing to remind of.',
    badText: (text, known) => `--text is ${known.join(' or ')}, not “${text}”.`,
    badWords: (text, known) =>
      `“${text}” cannot be set: write ${known.map((one) => `${one}=TEXT`).join(' or ')}; long ones as ${known[0]}=@FILE.`,
    wordsAndFilters: '--set and --unset change the words alone: not together with --out, --csv, --text or --list.',
    notCsv: (file) => `--csv takes a .csv file, not “${file}”.`,
    written: (path, rows) => `Written: ${path} (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    kept: 'The words are kept in the workbook, on the sheet 催办用语.',
  },
  panel: {
    copyTo: (name) => `Copy the text to ${name}`,
    copy: 'Copy',
    copied: (name) => `The text to ${name} is copied: paste it into mail or chat`,
    notCopied: 'The browser does not let us copy: the text below is selected, press Ctrl+C.',
    write: 'Write 催办清单',
    words: 'Words of reminders',
    wordsHint:
      'Words in braces become what is so of each person or department; a line whose words are all empty is left out.',
    keep: 'Keep the words',
    restore: 'Restore the default',
    wordsTo: { person: 'Text to a person', department: 'Text to a department' },
    keepTo: { person: 'Keep the words: person', department: 'Keep the words: department' },
    restoreTo: { person: 'Restore the default: person', department: 'Restore the default: department' },
    missing: (missing) => `${missing} missing`,
    preview: 'Example',
    insert: (field) => `Insert {${field}}`,
    nothing: 'Nothing to remind of',
  },
}
