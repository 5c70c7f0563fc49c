import { type Finding, finding } from '../../../records/finding'
import { calendarDate } from '../../../records/moment'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import { NOT_READ } from '../../../state/answerWords'
import type { Grid } from '../../../workbook/grid'
import { titleKey } from '../../plainText'
import type { SheetAnswers } from '../known/answers'
import { nameOfKind } from '../known/answerWords'
import type { ReadTable } from '../known/readTable'

/**
 * A question for every sheet with study of a person that another sheet has under nearly the same name in the same month (数据治理基础 and
 * 数据治理基础课程): once, or twice? Rows of one name are `repeatedSheets`' to ask.
 */
export function alikeStudies(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  texts: readonly string[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'kind'>,
): Finding[] {
  const isStudy = tables.map(({ reading: { kind } }) => kind === 'external' || kind === 'online')
  if (new Set(tables.flatMap(({ grid }, index) => (isStudy[index] ? [grid] : []))).size < 2) return []
  const cores = alikeTitles(texts, studies, isStudy)
  if (cores.size === 0) return []
  const first = new Map<string, number>()
  const asked = new Map<Grid, { rows: number; readonly beside: Grid }>()
  for (let record = 0; record < studies.count; record++) {
    const core = cores.get(studies.title[record]!)
    const start = studies.start[record]!
    if (core === undefined || !isStudy[studies.sheet[record]!] || studies.state[record] !== StudyState.accepted)
      continue
    if (studies.person[record]! < 0 || Number.isNaN(start)) continue
    const { year, month } = calendarDate(start)
    const key = [studies.person[record], core, year, month].join()
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, record)
      continue
    }
    const [{ grid }, { grid: beside }] = [tables[studies.sheet[record]!]!, tables[studies.sheet[before]!]!]
    if (grid === beside || studies.title[record] === studies.title[before]) continue
    asked.set(grid, { rows: (asked.get(grid)?.rows ?? 0) + 1, beside })
  }
  return [...asked].flatMap(([grid, { rows, beside }]) => {
    if (answered(grid).kind !== undefined) return []
    const { file, sheet } = grid
    const { kind } = tables.find((table) => table.grid === grid)!.reading
    const choices = [nameOfKind(kind), NOT_READ].map((as) => ({ file, sheet, column: null, as, shape: '' }))
    return [
      finding(
        'question-repeats',
        { file, sheet, row: grid.rows[0]!, column: null },
        { rows, beside: beside.sheet, choices },
      ),
    ]
  })
}

/** What is left of titles (by their index in `texts`) without words that any training has; of those alone that another title shares. */
function alikeTitles(
  texts: readonly string[],
  { count, title, sheet }: StudyRecords,
  isStudy: readonly boolean[],
): ReadonlyMap<number, string> {
  const cores = new Map<number, string>()
  const seen = new Uint8Array(texts.length)
  for (let record = 0; record < count; record++) {
    const text = title[record]!
    if (seen[text] !== 0 || !isStudy[sheet[record]!]) continue
    seen[text] = 1
    cores.set(text, titleKey(texts[text]!).replace(/课程|培训班?|学习|讲座|专题|在线|网络|网课|线上|班$/g, ''))
  }
  const times = new Map<string, number>()
  for (const core of cores.values()) times.set(core, (times.get(core) ?? 0) + 1)
  return new Map([...cores].filter(([, core]) => core.length >= 4 && times.get(core)! > 1))
}
