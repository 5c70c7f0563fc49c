import type { CollectWords } from '../collectWords'

const some = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

const counted = (departments: readonly (readonly [department: string, people: number])[]) =>
  departments.map(([department, people]) => `${department || 'no department'} (${people})`).join(', ')

export const collectEn: CollectWords = {
  sheets: {
    guide: {
      department: (year, deadline) => [
        `Please fill in the continuing education of your department's staff in ${year} and send this workbook back by ${deadline}. White cells are to be filled in, grey ones are known.`,
        '参加培训 (Attended): who attended which class of the institute. Choose 培训名称 from the list (it stands on the right, 可选培训班); empty 学时 means the hours of the class; leave rows of people who attended nothing as they are. For a second class of a person choose the name again in an empty row below.',
        '外部学习 (External study): training elsewhere, self-study, online hours and study abroad, a row each, with title, first and last day, and hours.',
        '人员核对 (Staff): add missing 用户编号 and 入职时间, correct what is wrong; whoever is not listed goes into the empty rows below.',
        'If there is nothing to fill in, choose 是 beside 没有要填的内容 below, and send the workbook back all the same.',
        'Please leave heads, names of sheets and the code (收集编号) as they are; save as .xlsx.',
      ],
      class: (year, deadline) => [
        `Please fill in who attended this class of ${year} and send this workbook back by ${deadline}. White cells are to be filled in, grey ones are known.`,
        '参会人员 (Roll): choose 是 (yes) or 否 (no) for 最终参会; empty 学时 means the hours of the class. Whoever is not listed goes into the empty rows below.',
        'Please leave heads, names of sheets and the code (收集编号) as they are; save as .xlsx.',
      ],
      person: (year, deadline) => [
        `Please fill in your continuing education in ${year} and send this workbook back by ${deadline}. White cells are to be filled in, grey ones are known.`,
        '参加培训 (Attended): the classes of the institute that you attended, a row each, chosen from the list; empty 学时 means the hours of the class.',
        '外部学习 (External study): training elsewhere, self-study, online hours and study abroad, a row each, with title, first and last day, and hours.',
        '人员核对 (Staff): add missing 用户编号 and 入职时间, correct what is wrong.',
        'If there is nothing to fill in, choose 是 beside 没有要填的内容 below, and send the workbook back all the same.',
        'Please leave heads, names of sheets and the code (收集编号) as they are; save as .xlsx.',
      ],
    },
    ofClass: (name) => `The class: ${name}`,
    notes: {
      attendance: 'Choose 培训名称 from the list; leave rows of those who attended nothing empty.',
      roll: 'Choose 是 (yes) or 否 (no); empty 学时 means the hours of the class.',
      external: 'A row each; leave the others empty.',
      staff: 'Add what is missing, correct what is wrong.',
    },
    hints: {
      filledBy: 'Who filled this in.',
      phone: 'Whom to ask.',
      day: 'When it was filled in. Of several answers the latest counts.',
      nothing: 'Choose 是 where no sheet has anything to fill in.',
    },
    columns: {
      id: 'The number; may stay empty where nobody knows it.',
      name: 'From the list, or written.',
      className: 'From the list, which stands on the right.',
      classCode: 'Where several classes have the same name: the code on the right.',
      hours: 'In hours, such as 4 or 2.5; may stay empty for classes of the institute.',
      confirmed: '是 for who came, 否 for who did not.',
      title: 'What the training, course or visit is called.',
      type: '外部培训, 在职自学, 网络学时 or 公派留学; empty means 外部培训.',
      organiser: 'Who held it.',
      start: 'Such as 2025-03-10.',
      end: 'Such as 2025-03-12.',
      hired: 'Such as 2018-07-02.',
    },
  },
  title: 'Collection sheets',
  lead: 'A workbook with the names filled in for every department, class or person, to be completed with attendance, external study and changes of staff. What comes back is taken in under Import, and who has not answered is seen at once.',
  by: { department: 'By department', class: 'By class', person: 'By person' },
  byWords: { department: 'department', class: 'class', person: 'person' },
  noDepartment: 'no department',
  fileName: (year, whom) => `收集表-${year}-${whom}`,
  zipName: (year) => `收集表-${year}`,
  fates: {
    taken: 'answered',
    older: 'sent twice, the older one',
    same: 'the same as another',
    blank: 'empty',
    'other-year': 'another year',
    'other-unit': 'another institute',
    unknown: 'nobody knows whose',
  },
  fateOf: (fate, { year, newer }) =>
    ({
      taken: 'answered',
      older: `was sent back again later: ${newer} counts; rows that only this one has wait for your word`,
      same: `says the same as ${newer}, and is not counted twice`,
      blank: 'no row is filled in, nor does it say that there is nothing to fill in: it is no answer, please ask',
      'other-year': `is a collection sheet of ${year}, and was not read`,
      'other-unit': 'is a collection sheet of another institute, and was not read',
      unknown: 'is a collection sheet whose code and title nobody here has; its rows are read, no answer is kept',
    })[fate],
  returned: (file, whom, rows) => `${file}  ${whom}: ${some(rows, 'row')} filled in`,
  filled: (by, day) => [by, day].filter((text) => text !== '').join(', '),
  troubles: {
    markLost: (knownBy) =>
      ({
        mark: '',
        line: 'its hidden mark is gone; it was known by its code',
        title: 'its hidden mark and its code are gone; it was known by its title',
        sheets: 'its hidden mark, its code and its titles are gone; it was known by the names of its sheets',
      })[knownBy],
    headRenamed: (place, now, was) => `the head at ${place} was renamed “${now}” and is still read as “${was}”`,
    headMissing: (sheet, was) => `“${sheet}” has no column “${was}” any more`,
    extraColumn: (place, heading) => `${place} is a column “${heading}” of its own, which is not read`,
    headsLost: (sheet) =>
      `the heads of “${sheet}” are gone and it was not read; put them back into row 3 and import again`,
    sheetMissing: (sheet) => `it has no sheet “${sheet}” any more`,
    notSent: '收集记录 of this workbook does not say that it was sent; its rows are read, no answer is kept',
    others: (departments) =>
      `people of other departments stand in it: ${counted(departments)}; their rows are read, and those departments have not answered by it`,
    unknownOf: (departments) =>
      `its people are of: ${counted(departments)}; put the title or the code back and import again to have it kept as an answer`,
    names: (gone, added) =>
      [
        gone.length > 0 ? `names that it was given and has no more: ${gone.join(', ')}` : '',
        added.length > 0 ? `names added: ${added.join(', ')}` : '',
      ]
        .filter((text) => text !== '')
        .join('; '),
  },
  status: {
    title: (year, { kept, 'at-hand': atHand, none }) =>
      `Collection sheets of ${year}: ${kept + atHand + none} sent, ${kept} answered, ${atHand > 0 ? `${atHand} here and not imported yet, ` : ''}${none} not answered`,
    answered: 'answered',
    answers: (times) => `answered ${times} times`,
    unanswered: 'not answered',
    atHand: 'here, not imported yet',
    none: 'No collection sheets have been sent.',
    sentAt: (day) => `sent ${day}`,
    strangers: 'Came back, and matches nothing that was sent:',
  },
  page: {
    by: 'For whom',
    whom: 'Send to',
    people: (people) => (people === 1 ? '1 person' : `${people} people`),
    download: (workbooks) => `Download ${some(workbooks, 'workbook')} (.zip)`,
    write: (workbooks) => `Write ${some(workbooks, 'collection sheet')}`,
    made: (workbooks) => `${some(workbooks, 'collection sheet')} made, and noted in 收集记录`,
    writtenSheets: (sheets) =>
      `${some(sheets, 'sheet')} written, and noted in 收集记录; move those of one addressee into a new workbook to send them`,
    undo: 'Undo',
    undone: 'Undone',
    answers: 'Answers',
    toImport: 'Import what came back',
    import: 'Import',
    tabs: 'Import and collection sheets',
    noteAnswers: 'Note the answers',
    noYear: 'First open a workbook that has a year',
  },
  cli: {
    badBy: (text, known) => `--by can be ${known.join(', ')}, not “${text}”.`,
    badOut: (text) => `--out must be a folder or a .zip file, not “${text}”.`,
    outAndReturned: 'Sheets are sent (--out) or what came back is looked at, not both at once.',
    nobody: 'There is nobody to send to.',
    working: 'Writing collection sheets',
    done: (workbooks, path) => `${some(workbooks, 'collection workbook')} written: ${path}`,
    kept: (book) => `Noted in 收集记录 of ${book}.`,
    undoWith: (command) => `Take the note back: ${command}`,
    importWith: (command) => `Import: ${command}`,
    notReadFiles: (files) => `${some(files, 'file')} not read, as said above; all others were.`,
  },
}
