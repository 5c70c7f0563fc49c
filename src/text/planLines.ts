import { type ReadingPlan, type SheetPlan, seenTables, type TablePlan } from '../records/readingPlan'
import { columnLetters } from '../workbook/address'
import type { Words } from './catalogue'

/** 读表说明: a line for every table that is read and every sheet that is not; our own sheets and empty ones need none. */
export function planLines(plan: ReadingPlan, words: Words): string[] {
  const main = plan[0]?.file
  return plan.flatMap((sheet) => sheetLines(sheet, sheet.file === main, words))
}

function sheetLines({ file, sheet, fate, word, tables, answers }: SheetPlan, isMain: boolean, words: Words): string[] {
  const name = isMain || plainName(file) === sheet ? sheet : `${sheet} · ${file}`
  const said = answers.length > 0 ? [words.plan.answers([...new Set(answers.map(({ as }) => as))])] : []
  if (fate === 'own' || fate === 'empty') return []
  if (fate !== 'read') return [words.plan.notRead(name, [words.plan.fates[fate](word), ...said].join('；'))]
  // 上报记录 is ours, though it is read.
  if (tables.every(({ kind }) => kind === 'reportingLog')) return []
  return seenTables({ tables }).map((table, index) =>
    [tableLine(name, table, words), ...(index === 0 ? said : [])].join('；'),
  )
}

function tableLine(
  name: string,
  { kind, layout, className, personName, rows, unread, leftOut }: TablePlan,
  { plan, sheetKinds }: Words,
): string {
  const person = layout === 'card' && personName !== name ? personName : null
  const parts = [plan.table(name, name === sheetKinds[kind] ? '' : sheetKinds[kind], className ?? person ?? '', rows)]
  if (unread.length > 0)
    parts.push(plan.unread(unread.map(({ column, heading }) => heading || plan.unnamed(columnLetters(column)))))
  if (leftOut.length > 0)
    parts.push(plan.leftOut(leftOut.length, [...new Set(leftOut.map(({ why }) => plan.why[why]))]))
  return parts.join('；')
}

function plainName(file: string): string {
  return file.replace(/\.[^.]*$/, '')
}
