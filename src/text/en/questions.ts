import { decimalHours } from '../amounts'
import type { QuestionWords } from '../catalogue'
import { sheetKindsEn } from './nouns'
import { placeEn } from './place'

/** A sentence for each question about how a workbook is meant (reading.md): what is unclear, and what holds meanwhile. */
export const questionsEn: QuestionWords = {
  'question-sheet-kind': ({ likely, doubt }) => {
    const because =
      doubt === '' ? 'for want of evidence' : likely === null ? `for it says “${doubt}”` : `though it says “${doubt}”`
    return `What is this sheet? For now it is ${likely === null ? 'not read' : `read as ${sheetKindsEn[likely]}`}, ${because}`
  },
  'question-column': ({ column, heading, likely, words }) => {
    const head = `column ${column} ${heading === '' ? '(names without a heading)' : `“${heading}”`}`
    return words === undefined
      ? `What is ${head}? For now it is ${likely === null ? 'not read' : `read as “${likely}”`}`
      : `${head} says ${words.map((word) => `“${word}”`).join(', ')}: does it change a figure? If so, change the columns that say it; nothing is changed at present`
  },
  'question-attended': ({ column, heading, absent, count, says, words }) => {
    const said = words
      .slice(0, 3)
      .map((word) => `“${word}”`)
      .join(', ')
    const head = `column ${column} ${heading === '' ? '(without a heading)' : `“${heading}”`}`
    switch (says) {
      case 'remarks':
        return `${head} says ${said}${words.length > 3 ? ' and the like' : ''} of ${absent} of ${count} people: do these count? They do at present`
      case 'unclear':
        return `Does ${head} say who came? It says ${said}, by which nobody can tell`
      case 'blanks':
        return `${head} marks only who was away and leaves the others blank: did these come? None of ${count} people counts at present`
      case 'both':
        return `${head} says that ${absent} people were away, and the same rows that they came: which of the two holds? They do not count at present`
      case 'panel':
        return `${head} is wholly blank, and filled in the panel beside it: did the ${count} people of this one come? They count at present`
      case 'note':
        return `a note says “${heading}”: were these ${absent} people away? At present the marks in the table count`
      default:
        return `Does ${head} say who came? If so, ${absent} of ${count} people did not`
    }
  },
  'question-mark': ({ mark, rows }) =>
    `“${mark}” (${rows} ${rows === 1 ? 'cell' : 'cells'}): came, or did not? It does not count meanwhile`,
  'question-group': ({ text, people, names, isElsewhere }) => {
    const who = `“${text}” (${people}: ${names.join(', ')}${people > names.length ? ', …' : ''})`
    return isElsewhere
      ? `${who}: do these owe hours while they are elsewhere? At present as 是否有学时要求 says`
      : `Are the people listed as ${who} on the staff? All count at present`
  },
  'question-note': ({ text, onCell }) =>
    `${onCell ? 'a note on a cell' : 'a note'} says “${text}”: does it change people, classes or hours? Then correct those rows; nothing is done by it meanwhile`,
  'question-stays': ({ heading, rows, count }) =>
    `by ${heading} ${rows} of ${count} people left again soon after they came: do they count? They do meanwhile`,
  'question-other-day': ({ trainingClass, said, own }) =>
    `this sheet says ${said}, “${trainingClass}” was on ${own}: is it the list of that class? It counts meanwhile`,
  'question-class': ({ text, likely }) => `Is “${text}” the class “${likely}”? For now it counts as that class`,
  'question-several-days': ({ trainingClass, sheets }) =>
    `“${trainingClass}” has ${sheets} sign-in sheets, and some people are on several: how do their hours count?`,
  'question-missed-days': ({ trainingClass, days, people }) =>
    `“${trainingClass}” has ${days} days, ${people} people missed some, and no hours of theirs are given: how do they count? A share by days meanwhile`,
  'question-struck': ({ rows }) =>
    `${rows} rows of this sheet are struck through: do they count? They do not meanwhile`,
  'question-own-year': ({ name, own, days }) =>
    `the year of “${name}” is ${own}, yet its days are ${days}: of which year is it? Of ${own} meanwhile`,
  'question-title-year': ({ titled, year, undated, ofYear }) =>
    ofYear === 0 && undated === 0
      ? `the title or name says ${titled}, yet the classes on it are of ${year}: of which year is the list? The classes hold meanwhile`
      : undated === 0
        ? `the title or name says ${titled}, yet ${ofYear} days are of ${year}: are they right? They hold meanwhile`
        : `the title says ${titled}, yet ${ofYear} days are of ${year} and ${undated} say no year: of which year are those? The title's meanwhile`,
  'question-hours': ({ trainingClass, stated, own }) =>
    `this sheet says ${stated} hours, 培训班 says ${decimalHours(own)} for “${trainingClass}”: which of them counts? 培训班 meanwhile`,
  'question-far-hours': ({ title, stated, most }) =>
    `“${title}” has ${decimalHours(stated)} hours, more than the ${decimalHours(most)} that one record can hold: minutes, or a point missing? It counts meanwhile; correct it where it is wrong`,
  'question-far-people': ({ trainingClass, heading, people, staff }) =>
    `${heading} of “${trainingClass}” is ${people}, and the institute has ${staff} people: a digit too many? It counts meanwhile; correct it where it is wrong`,
  'question-hours-above': ({ column, trainingClass, stated, own, rows }) =>
    `column ${column} has ${rows} ${rows === 1 ? 'row' : 'rows'} of more hours than the class has: ${trainingClass} has ${decimalHours(own)}, the row says ${stated}; which counts? This sheet's meanwhile`,
  'question-repeats': ({ rows, beside }) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'} of this sheet stand in “${beside}”, too (or nearly the same name in the same month), and are counted twice for now: is it a summary or a copy, or are they other records?`,
  'question-required-blank': ({ heading, ticked, blank }) =>
    `${heading} is ticked for ${ticked} people and blank for ${blank}, who owe hours meanwhile: do they?`,
  'question-second-list': ({ rows, beside, names, people }) =>
    `this sheet lists classes that “${beside}” lists, too${rows > 0 ? `, and repeats ${rows} of its rows` : ''}; ${names.join(', ')}${people > names.length ? ` and others, ${people} in all,` : ''} stand here alone and count for now: leave it out if it is old or a copy, read it if all of them came`,
  'question-contradicts': ({ rows, beside }) =>
    `by this sheet ${rows} came of whom “${beside}” says that they did not; they count meanwhile: leave it out if it is old or a copy`,
  'question-participants': ({ trainingClass, listed, stated }) =>
    listed === 0
      ? `${trainingClass} was held${stated === null ? '' : ` and ${stated} came`}, yet nobody who came was read and nobody has its hours: settle what is asked about its list or say which sheet it is, add one where there is none, change 实施状态, or confirm that nobody has hours`
      : `${trainingClass} says that ${stated} came, the lists that were read hold ${listed}: look whether somebody is missing, or confirm the lists`,
  'question-foot-count': ({ trainingClass, listed, text }) =>
    `this sheet of ${trainingClass} says “${text}”, its list holds ${listed} who came: see who they are, or confirm the list`,
  'question-same-study': ({ name, title, rows }) =>
    `“${title}” of “${name}”${rows > 1 ? ` and others, ${rows} rows in all,` : ''} stands on this sheet twice: entered twice, or learned twice? All count meanwhile`,
  'question-both-marks': ({ name, trainingClass, people }) =>
    `“${name}”${people > 1 ? ` and others, ${people} in all,` : ''} came to ${trainingClass} by one row and did not by another: which is right? They count meanwhile`,
  'question-funding': ({ text, people }) =>
    `单位投入总经费 is “${text}”, which of 万元 is too much for ${people} people: is it 元 or 万元? 万元 meanwhile`,
  'question-same-person': ({ name, first }) =>
    `Is “${name}” the same person as in ${placeEn(first)}, or another of that name?`,
  'question-total': ({ name, stated, added }) =>
    `The total of “${name}” says ${stated}, the cells add up to ${added}; correct it, or confirm the cells`,
  'question-lesson-length': ({ text, count }) =>
    `“${text}” is given in lessons (课时)${count > 1 ? `, in ${count} places` : ''}: how many minutes is one? Fill in 每课时分钟数 (45 or 60) in 设置`,
  'question-money-unit': ({ text, count }) =>
    `The amount “${text}” names no unit${count > 1 ? `, in ${count} places` : ''}, and is over 500 万元 if it is of 万元: is it 元 or 万元? Fill in 经费单位 in 设置`,
  'question-year': ({ text, count }) =>
    `“${text}” gives no year${count > 1 ? `, as in ${count} places` : ''}: of which year is it? Fill in 年度 in 设置, or write the year in the sheet’s title`,
  'question-headcount': ({ text, values }) =>
    `设置 has no 单位在职总人数, and here stands “${text}”: is it ${values.join(', ')}? The backbone rate is reckoned by it; correct it where ARP has another`,
  'question-leavers': ({ names, count }) =>
    `${names.join(', ')}${count > names.length ? ` and others, ${count} in all,` : ''} left within the year, or nobody says when: are they still held to its requirement? For now they are not, and their hours count; answer by 不在职人员 in 设置 (不计入要求 or 计入要求)`,
  'question-subjects': ({ count, seconds }) =>
    `${count} rows (${decimalHours(seconds)} hours) do not say their subject, which the rules ask for: fill in 科目类别 (公需科目 or 专业科目), or say in 未注明科目 of 设置 as of which subject they count`,
  'question-change-list': ({ word, names, count }) =>
    `${names.join(', ')}${count > names.length ? ` and others, ${count} in all,` : ''} stand on this list (${word}), and 人员 says nothing of it: fill in 状态, 离职时间, 入职时间 or 是否有学时要求 there, or confirm that it does not concern the year`,
}
