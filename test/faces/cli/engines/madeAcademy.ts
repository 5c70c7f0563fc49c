import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { type Row, SMALL } from '../../../support/smallInstitute'
import type { world } from '../world'

/** An institute of its own name and numbers, as small as one can be. */
function named(name: string, headcount: number): Record<string, readonly Row[]> {
  return {
    ...SMALL,
    设置: [
      ['项目', '值'],
      ['年度', 2025],
      ['单位名称', name],
      ['单位在职总人数', headcount],
      ['单位投入总经费(万元)', 3.6],
    ],
  }
}

/** What is known of a folder of made institutes. */
export interface Truth {
  readonly files: number
  readonly states: Readonly<Record<string, number>>
  readonly headcount: number
}

/** Writes `count` institutes into a folder, and three files that are none: broken, empty, and a copy of another. */
export async function madeAcademy(at: ReturnType<typeof world>, folder: string, count: number): Promise<Truth> {
  mkdirSync(at.path(folder), { recursive: true })
  let headcount = 0
  for (let number = 1; number <= count; number++) {
    headcount += 20 + number
    await at.book(`${folder}/${number} 所.xlsx`, named(`第${number}研究所`, 20 + number))
  }
  writeFileSync(at.path(`${folder}/坏.xlsx`), 'PK no workbook')
  writeFileSync(at.path(`${folder}/空.xlsx`), '')
  copyFileSync(at.path(`${folder}/1 所.xlsx`), at.path(`${folder}/1 所（再）.xlsx`))
  return { files: count + 3, states: { draft: count, unreadable: 2 }, headcount }
}
