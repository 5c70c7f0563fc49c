import type { WhatIfWords } from '../whatIfWords'

export const whatIfEn: WhatIfWords = {
  title: 'What if',
  untouched: 'Only tried: nothing is written',
  decimally: (decimal) => `${decimal}h`,
  exactly: (hours, minutes, seconds) =>
    [hours > 0 ? `${hours}h` : '', minutes > 0 ? `${minutes}m` : '', seconds > 0 ? `${seconds}s` : ''].join(''),
  assumption: {
    record: (person, study) => `${person}+${study}`,
    study: (...parts) => parts.filter((part) => part !== '').join(' '),
    held: (trainingClass) => `held: ${trainingClass}`,
    attended: (trainingClass) => `attended: ${trainingClass}`,
    approved: (what) => `approved: ${what}`,
    all: 'all',
    setting: (name, value) => `${name}=${value}`,
  },
  effect: {
    notCounting: (why) => `does not count: ${why}`,
    listed: (records) => `only the plan execution rate changes; the ${records} on its list count already by the rules`,
    nobodyListed:
      'only the plan execution rate changes; nobody on its list counts yet: to say who came, assume “attended” or records as well',
    heldAlready: 'held already, nothing changes',
    refused: 'its approval was refused, so it is not in the plan execution rate',
    otherYear: 'not a class of this year',
    counting: (records, others) =>
      `${records} now count${others > 0 ? `; ${others} still do not, for other reasons` : ''}`,
    nothingWaits: 'there are no such records, nothing changes',
    decidedBy: (pack) =>
      `laid down by the rules “${pack}”, so this line does nothing; to try others, assume 考核办法=自定 as well`,
  },
  today: 'Now',
  assumed: 'Then',
  candidates: 'Backbone candidates',
  target: 'Backbone target',
  became: (people) => `${counted(people, 'person becomes a candidate', 'people become candidates')}:`,
  ceased: (people) => `${counted(people, 'person is no longer a candidate', 'people are no longer candidates')}:`,
  reaching: (people) => `${counted(people, 'person reaches', 'people reach')} the year’s requirement:`,
  falling: (people) => `${counted(people, 'person', 'people')} no longer reaching it, or no longer held to it:`,
  hours: (people) => `${counted(people, 'person', 'people')} with other hours:`,
  hoursThen: (before, after) => `${before} → ${after} hours`,
  longestThen: (before, after) => `longest single ${before} → ${after} hours`,
  nothingChanges: 'No figure changes.',
  noStep: 'under the caps and rules no further record would do',
  step: (studies) => `; ${studies.join(' and ')} would do`,
  tryStep: (command) => `to try it, nothing is written: ${command}`,
  panel: {
    assumed: 'Assumed',
    none: 'Nothing is assumed yet. Add something below, or press the button under a near miss on the backbone page.',
    remove: (text) => `remove ${text}`,
    clear: 'Remove all',
    what: 'What to assume',
    kinds: { record: '+ record', class: '+ class', setting: '+ setting', approved: '+ approval' },
    person: 'Person (type a name or an ID)',
    source: 'Source',
    hours: 'Hours',
    subject: 'Subject',
    noSubject: 'not said',
    hoursOfClass: 'empty: those of the class',
    notHours: 'write hours, such as 16 or 40h1m',
    trainingClass: 'Class',
    classHappens: 'What happens',
    classKinds: { held: 'it is held', attended: 'all on its list came' },
    notHeld: 'not held',
    setting: 'Setting',
    value: 'Becomes',
    today: (value) => `now ${value}`,
    pending: 'Which pending records',
    pendingChoice: (what, records) => `${what} (${records})`,
    nothingPending: 'No record of the year is pending.',
    noMatch: 'nothing found',
    add: 'Add',
    computing: 'computing …',
    figure: 'Figure',
    more: (people) => `… and ${counted(people, 'person', 'people')} more`,
    step: (studies) => `What if: ${studies.join(' and ')} more`,
    stepOf: (person, studies) => `What if: ${studies.join(' and ')} more (${person})`,
  },
  troubles: {
    form: ({ text }) =>
      `“${text}” is not understood: write 张三(00101)+16h external training, 张三(00101)+CLASS, held: CLASS, attended: CLASS, approved: all (or a name or sheet), 年度学时要求=80`,
    person: ({ text, near }) => `there is no “${text}” among the staff${of('similar', near)}`,
    namesakes: ({ text, candidates }) =>
      `several people are called “${text}”, put the ID in brackets: ${candidates.join(', ')}`,
    what: ({ text, sources, near }) =>
      `“${text}” is neither a source (${sources.join(', ')}) nor a class of the year${of('similar', near)}`,
    hours: ({ text }) => (text === '' ? 'the hours are missing' : `“${text}” are no hours`),
    'which-class': ({ source }) => `say which class: its name in place of “${source}”`,
    class: ({ text, year, near }) => `${year} has no class “${text}”${of('similar', near)}`,
    'classes-alike': ({ text, candidates }) =>
      `several classes are called “${text}”, put the code or the first day in brackets: ${candidates.join(', ')}`,
    pending: ({ text, sheets, near }) =>
      `“${text}” is not “all”, nobody among the staff, and no sheet with pending records${of('sheets with pending records', sheets)}${of('similar names', near)}`,
    setting: ({ text, known }) => `设置 has no “${text}”; can be tried: ${known.join(', ')}`,
    value: ({ name, text }) => (text === '' ? `“${name}” has no value` : `“${text}” is no value of “${name}”`),
    'reading-setting': ({ name }) =>
      `“${name}” decides which year is looked at or how sheets are read, and cannot be tried; change it in 设置`,
    twice: ({ name }) => `“${name}” is given two values`,
  },
}

function of(what: string, texts: readonly string[]): string {
  return texts.length > 0 ? `; ${what}: ${texts.join(', ')}` : ''
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}
