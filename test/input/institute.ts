import { readDataset } from '../../src/input/readDataset'
import type { Dataset } from '../../src/records/dataset'
import type { Finding, FindingCode } from '../../src/records/finding'
import { StudyState } from '../../src/records/studyRecords'
import { cellName } from '../../src/workbook/address'
import type { Grid } from '../../src/workbook/grid'
import { gridsOf, type Value } from '../support/grid'

export const STAFF: Value[][] = [
  ['用户编号', '姓名', '单位', '部门'],
  ['201', '陈晓明', '甲所', '一室'],
  ['202', '李雷', '甲所', '二室'],
  ['203', '王芳', '甲所', '一室'],
  ['204', '王芳', '甲所', '二室'],
  ['205', '阿依·古丽', '甲所', '二室'],
]
export const CLASSES: Value[][] = [
  ['培训名称', '培训编号', '培训年度', '实施状态', '学时'],
  ['科研诚信', 'P1', 2025, '已实施', 4],
  ['小计算机培训', 'P2', 2025, '已实施', 8],
  ['安全教育', 'P3', 2024, '已实施', 2],
  ['安全教育', 'P4', 2025, '已实施', 2],
]

/** Staff and classes of a small institute, and whatever sheets a test is about. */
export function withStaff(sheets: Record<string, Value[][]>): Grid[] {
  return gridsOf({ 人员: STAFF, 培训班: CLASSES, ...sheets })
}

const STATES = Object.fromEntries(Object.entries(StudyState).map(([name, state]) => [state, name]))

export interface StudyLine {
  readonly row: number
  readonly person: string | null
  readonly trainingClass: string | null
  readonly seconds: number
  readonly state: string
}

export function studyLines({ studies, people, classes }: Dataset): StudyLine[] {
  return Array.from({ length: studies.count }, (_, record) => ({
    row: studies.row[record]!,
    person: people[studies.person[record]!]?.id ?? null,
    trainingClass: classes[studies.trainingClass[record]!]?.code ?? null,
    seconds: studies.seconds[record]!,
    state: STATES[studies.state[record]!]!,
  }))
}

/** `code sheet!cell`, without what is said of whole sheets. */
export function told(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ code }) => !WHOLE_SHEETS.has(code))
    .map(({ code, place }) =>
      place ? `${code} ${place.column === null ? place.row : cellName(place.row, place.column)}` : code,
    )
}

const WHOLE_SHEETS: ReadonlySet<FindingCode> = new Set(['missing-sheet', 'unrecognised-sheet'])

export async function read(sheets: Record<string, Value[][]>) {
  const { dataset, findings } = await readDataset(withStaff(sheets))
  return { dataset, findings, lines: studyLines(dataset), told: told(findings) }
}
