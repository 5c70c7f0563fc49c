import { isoMoment } from '../../records/moment'
import type { EmptyCell } from '../../records/readyLine'
import type { ReadyWords } from '../readyWords'

/** Classes that are named; the others are counted. */
const NAMED = 3

const fields: ReadyWords['fields'] = {
  audience: 'audience',
  content: 'content',
  goal: 'goal',
  start: 'time',
  location: 'place',
  participants: 'participants',
  cost: 'cost',
  contact: 'contact',
  phone: 'phone',
  effect: 'results',
}

const signers: ReadyWords['signers'] = {
  unit: 'name of the institute (单位名称)',
  experience: 'experience (特色经验及做法)',
  overview: 'overview (工作整体概要)',
  preparer: 'prepared by (填表人)',
  reviewer: 'reviewed by (审核人)',
  head: 'head of the institute (单位负责人)',
  phone: 'phone (联系电话)',
  reportDate: 'date (填报日期)',
}

export const readyEn: ReadyWords = {
  title: 'Ready to stamp?',
  verdict: (open) => (open === 0 ? 'Ready to stamp: all of this holds' : `Not ready to stamp: ${open} lines are open`),
  ok: 'holds',
  open: 'open',
  looking: 'Looking how the stamped sheets print…',
  unknown: 'How the stamped sheets print cannot be seen here: use xueshi ready on the command line',
  paperCode: 'Code on paper (optional)',
  fields,
  signers,
  lines: {
    errors: ({ count }) =>
      count === 0 ? 'The data has no errors' : `The data has ${count} errors: correct them first`,
    questions: ({ count }) => (count === 0 ? 'No questions are open' : `${count} questions are open`),
    starred: ({ empty }) =>
      empty.length === 0
        ? 'All that the stamped table prints of held classes is filled in'
        : `${empty.length === 1 ? '1 cell of held classes is empty, or says' : `${empty.length} cells of held classes are empty, or say`} nothing (待定, 无, 0 people): ${byClass(empty)}`,
    signed: ({ empty, badDate }) =>
      [
        empty.length > 0 &&
          `Not filled in on 设置, or only with 待定 and the like: ${empty.map((field) => signers[field]).join(', ')}`,
        badDate !== null && `填报日期 ${isoMoment(badDate, false)} is hardly of this year: check it`,
      ]
        .filter(Boolean)
        .join('; ') || 'The institute, both texts of the summary, all who sign, the phone and the date are filled in',
    reporting: ({ isFinished, reported }) =>
      `Backbone reporting is ${isFinished ? '' : 'not '}finished (${reported === 1 ? '1 person' : `${reported} people`} reported)`,
    summary: ({ isSaved, changed }) =>
      !isSaved
        ? 'The annual summary is not saved'
        : changed === 0
          ? 'The annual summary is saved and equals the data'
          : `${changed} figures of the saved summary are not what the data gives: check, and save it again`,
    sheet: ({ sheet, isThere, differences, copies, isFrozen }) =>
      (!isThere
        ? `“${sheet}” is not written`
        : differences === 0
          ? `“${sheet}” is written and prints what ${isFrozen ? 'was reported' : 'the data gives'}`
          : `“${sheet}” differs from the data in ${differences} places: write it again`) +
      (copies.length === 0 ? '' : `; “${copies.join('”, “')}” is the same table and would print, too: delete it`),
    code: ({ sheet, printed, now }) =>
      printed === null
        ? `“${sheet}” has no code in its footer; by the data it is ${now}`
        : printed === now
          ? `The code of “${sheet}”, ${printed}, is that of the data`
          : `The code of “${sheet}” is ${printed}; by the data it is ${now}`,
    paper: ({ code, isCode, sheet }) =>
      !isCode
        ? `“${code}” is no code: codes stand in the footer, three groups (of certificates four) of four digits or letters A–F; type it again`
        : sheet === null
          ? `The code on paper, ${code}, is that of none of the three tables as the data gives them, nor of a certificate`
          : `The code on paper, ${code}, is that of “${sheet}” as the data gives it`,
  },
}

function byClass(empty: readonly EmptyCell[]): string {
  const names = [...new Set(empty.map(({ trainingClass }) => trainingClass))]
  const named = names.slice(0, NAMED).map((name) => {
    const lacking = empty.filter(({ trainingClass }) => trainingClass === name).map(({ field }) => fields[field])
    return `“${name}”: ${lacking.join(', ')}`
  })
  return named.join('; ') + (names.length > NAMED ? `; ${names.length} classes in all` : '')
}
