import { namesSomebody, peopleNamed } from '../../layouts/peopleNamed'
import { plain, titleKey } from '../../plainText'
import { textsIn } from '../../rowCells'
import { saysCorrected, saysCorrects, takesBack } from '../../vocabulary/corrections'
import { wordOfChanges } from '../../vocabulary/turnedAway'
import type { Knowledge } from '../known/knowledge'
import { RECORDS, type UnderstoodSheet } from '../known/looked'
import { namesClass } from '../known/namedClass'
import { askSheet } from '../known/unknownSheets'
import { without } from '../known/wordOf'

/**
 * Asks about every sheet that, whatever it is called, takes back or changes what others say of our people or classes (学时核减, 退训名单, 勘误,
 * 备忘): read as a list it would give what it takes away, and passed over it would change nothing.
 */
export function withCorrections(understood: readonly UnderstoodSheet[], knowledge: Knowledge): UnderstoodSheet[] {
  return understood.map((sheet) => {
    const { grid, tables, fate, questions } = sheet
    if (!mayCorrect(sheet) || !corrects(sheet, knowledge)) return sheet
    const [reading = null] = tables
    const question = askSheet(grid, reading, reading?.kind ?? null)
    return { ...sheet, fate: fate === 'read' ? fate : ('asked' as const), questions: [...questions, question] }
  })
}

function mayCorrect({ fate, asked, tables, questions }: UnderstoodSheet): boolean {
  if (asked !== null || fate === 'own' || fate === 'empty' || fate === 'left-out' || fate === 'asked') return false
  return (
    // A sheet of corrections is easily taken for a list that gives hours.
    tables.every(({ kind }) => RECORDS.has(kind)) && !questions.some(({ code }) => code === 'question-sheet-kind')
  )
}

function corrects({ grid, tables, word }: UnderstoodSheet, knowledge: Knowledge): boolean {
  const end = Math.min(grid.rows.length, LOOKED_AT)
  const rows = Array.from({ length: end }, (_, slot) => textsIn(grid, slot))
  // What stands below a head that is read is a row of it: 退训 of one person is heard as his.
  const headRow = tables[0]?.headerRow ?? Number.POSITIVE_INFINITY
  const above = rows.slice(0, HEAD_ROWS).filter((_, slot) => grid.rows[slot]! <= headRow)
  const heads = above.flatMap((texts) => texts.filter((text) => text.length <= LONGEST_HEAD))
  // 设备变更管理培训 corrects nothing.
  const name = without(titleKey(knowledge.withoutUnit(grid.sheet)), knowledge.classes)
  const isRead = tables.length > 0
  // Who left or owes nothing is held against what 人员 says of them (`changeLists`).
  if (!isRead && [grid.sheet, ...heads].some((text) => wordOfChanges(text) !== '')) return false
  if (word !== '' && !saysCorrects(name)) return false
  if ([name, ...heads.slice(0, 1)].some(saysCorrected)) return false
  // Beside hours that are read 核减 is a column of theirs, which is asked about as such.
  const givesHours = tables.some(({ found }) => found.has('hours'))
  const isSaid = (givesHours ? [name] : [name, ...heads]).some(saysCorrects)
  return rows.some((texts) =>
    texts.some(
      (text) => (isSaid && isOfUs(text, knowledge)) || (!isRead && takesBack(text) && namesUs(text, knowledge)),
    ),
  )
}

const LOOKED_AT = 60
const HEAD_ROWS = 4
const LONGEST_HEAD = 14

function isOfUs(text: string, { people, ids, classes }: Knowledge): boolean {
  return peopleNamed(text, people).known > 0 || classes.has(titleKey(text)) || ids.has(plain(text))
}

/** Whether a sentence names a class or somebody of ours. */
function namesUs(text: string, { people, classes }: Knowledge): boolean {
  return namesClass([text], classes) || namesSomebody(text, people)
}
