import { finding } from '../../src/records/finding'
import { SHEET_NAMES } from '../../src/records/writtenSheets'
import { layOutReports } from '../../src/report/layOutReports'
import type { Layout } from '../../src/workbook/layout'
import { at, type MadeYear, madeYear } from '../support/madeYear'
import { inkWithin, type Printed } from './inkWithin'
import { canRender, type Page, render, type Word } from './render'

/*
 * The pages as LibreOffice prints them: every case is written as a workbook and read back from its PDF. To look at them:
 * KEEP_PDF=some/folder npm run test:print
 */

const POLICY = { preparer: '钱安', reviewer: '孙明远', head: '李清', phone: '010-55550123', reportDate: at(12, 20) }
const PARAGRAPH =
  '研究所坚持“按需施训、分类培训”，年初结合各部门需求编制年度培训计划，把培训与科研任务、岗位职责和个人发展结合起来。对科研人员突出学科前沿与方法训练，对管理人员突出政策解读与业务规范，对支撑人员突出实操与服务能力。'
const ORDINARY = { ...POLICY, experience: `${PARAGRAPH}\n${PARAGRAPH}`, overview: PARAGRAPH }
const LONG = PARAGRAPH.repeat(50).slice(0, 5000)

const FINDINGS = Array.from({ length: 60 }, (_, index) =>
  index % 3 === 0
    ? finding(
        'days-not-hours',
        { file: '', sheet: '外部学习', row: index + 2, column: 11 },
        { column: '学时', text: '4天' },
      )
    : finding(
        'pending-review',
        { file: '', sheet: '外部学习', row: index + 2, column: null },
        { name: '赵一凡', title: '暑期学校' },
      ),
)

function sheets(kinds: readonly (keyof typeof SHEET_NAMES)[], made: MadeYear, suffix: string): [string, Layout][] {
  const names = kinds.map((kind) => SHEET_NAMES[kind])
  return layOutReports(madeYear(made))
    .filter((layout) => (names as string[]).includes(layout.sheet))
    .map((layout) => [`${layout.sheet}-${suffix}`, layout])
}

const STAMPED = ['execution', 'backbone', 'summary'] as const
const WORKING = ['people', 'departments', 'screening', 'classes', 'findings'] as const

const CASES = Object.fromEntries([
  ...sheets(STAMPED, { classes: 14, people: 36, reported: 18, finished: true, policy: ORDINARY }, '平常'),
  ...sheets(STAMPED, { classes: 1, people: 1, policy: POLICY }, '一行'),
  ...sheets(
    STAMPED,
    { classes: 0, people: 0, policy: { ...POLICY, unit: '虚构科学研究所与另外一个名字特别长的研究中心' } },
    '无行',
  ),
  ...sheets(
    ['execution', 'summary'],
    { classes: 4, firstClass: { content: LONG, name: LONG.slice(0, 100) }, policy: { ...POLICY, experience: LONG } },
    '长文',
  ),
  ...sheets(['execution', 'backbone'], { classes: 500, people: 1000, policy: POLICY }, '五百行'),
  ...sheets(WORKING, { classes: 14, people: 120, policy: POLICY, findings: FINDINGS, linkable: true }, '平常'),
  ...sheets(['departments'], { people: 60, departments: 19 }, '十九部门'),
  ...sheets(['departments'], { people: 60, departments: 42 }, '四十二部门'),
  ...sheets(['departments'], { people: 90, departments: 90 }, '九十部门'),
])

const names = Object.keys(CASES)
const stampedNames = names.filter((name) => CASES[name]!.locked)
/** Printed once more where no office font is installed. */
const ORDINARY_STAMPED = stampedNames.filter((name) => name.endsWith('平常'))
const withoutFonts = ORDINARY_STAMPED.map((name) => `${name}-无字体`)

const cellTexts = (layout: Layout) =>
  [...layout.rows].map(({ cells }) => cells.map((cell) => String(cell?.value ?? '')).filter((text) => text !== ''))

const describeIfRendered = canRender() ? describe : describe.skip

describeIfRendered('printed pages', () => {
  let printed: Readonly<Record<string, Printed>>
  beforeAll(async () => {
    printed = await render(CASES, { officeFonts: true })
    const renamed = Object.fromEntries(ORDINARY_STAMPED.map((name) => [`${name}-无字体`, CASES[name]!]))
    printed = { ...printed, ...(await render(renamed, { officeFonts: false })) }
  })
  const pagesOf = (name: string) => printed[name]!.pages

  test.each(names)('%s: A4 the right way round, footer and page number on every page', (name) => {
    const pages = pagesOf(name)
    const { landscape, footer } = CASES[name]!.page
    for (const [index, page] of pages.entries()) {
      expect([page.width, page.height].map(Math.round)).toEqual(landscape ? [842, 595] : [595, 842])
      expect(page.text).toContain(`第${index + 1}页共${pages.length}页`)
      expect(page.text).toContain(footer.left.text.replace(/\s/g, ''))
      expect(page.text).toContain(footer.right.text.replace(/\s/g, ''))
    }
  })

  test.each(names)('%s: every text is printed whole, no number as ####', (name) => {
    const pages = pagesOf(name)
    const found = counted(pages.map((page) => page.text).join(''))
    const wanted = counted(cellTexts(CASES[name]!).flat().filter(isText).join('').replace(/\s/g, ''))
    const lost = [...wanted].filter(([character, count]) => (found.get(character) ?? 0) < count)
    expect(lost).toEqual([])
    for (const page of pages) expect(page.text).not.toContain('##')
  })

  test.each(names)('%s: no text runs over another or over the edge', (name) => {
    for (const page of pagesOf(name).slice(0, 20)) {
      expect(overlapping(page.words)).toEqual([])
      for (const { left, right } of page.words) {
        expect(left).toBeGreaterThan(40)
        expect(right).toBeLessThan(page.width - 40)
      }
    }
  })

  test.each(names.filter((name) => CASES[name]!.page.repeatRows))('%s: heads on every page', (name) => {
    const { page, rows } = CASES[name]!
    const heads = [...rows][page.repeatRows!.last - 1]!.cells.map((cell) => String(cell!.value)).join('')
    for (const { text } of pagesOf(name)) {
      const found = counted(text)
      expect([...counted(heads)].filter(([character, count]) => (found.get(character) ?? 0) < count)).toEqual([])
    }
  })

  test.each(names.filter((name) => name.startsWith(SHEET_NAMES.departments)))(
    '%s: hours by source and by month stand whole on a page, under heads of departments only below departments',
    (name) => {
      const pages = pagesOf(name)
      expect(pages).toHaveLength(CASES[name]!.page.breaksBefore.length + 1)
      for (const { text } of pages) {
        expect(text.includes('按学时来源')).toBe(text.includes('在线学习'))
        expect(text.includes('按月份')).toBe(text.includes('12月'))
        if (!text.includes('各部门比较图')) expect(text.includes('职工完训率')).toBe(/室|处|中心|组/.test(text))
      }
    },
  )

  test.each(names.filter((name) => CASES[name]!.charts!.length > 0))('%s: every chart is printed whole', (name) => {
    const { charts, rows } = CASES[name]!
    const cells = [...rows].map((row) => row.cells)
    for (const { title, categories, series } of charts!) {
      const page = pagesOf(name).find(({ text }) => text.includes(title.replace(/\s/g, '')))!
      const found = counted(page.text)
      const texts = series.flatMap(({ values }) =>
        [categories, values].flatMap(({ top, bottom, left }) =>
          cells.slice(top - 1, bottom).map((row) => String(row[left - 1]!.value)),
        ),
      )
      const wanted = counted(texts.join('').replace(/\s/g, ''))
      expect([...wanted].filter(([character, count]) => (found.get(character) ?? 0) < count)).toEqual([])
    }
  })

  test.each(stampedNames)('%s: pages end where the layout says', (name) => {
    expect(pagesOf(name)).toHaveLength(CASES[name]!.page.breaksBefore.length + 1)
  })

  test.each(stampedNames)('%s: signed on the last page, under rows of the table', (name) => {
    const last = pagesOf(name).at(-1)!
    const signature = last.words.find((word) => word.text.startsWith('填表人'))!
    const texts = cellTexts(CASES[name]!)
    const signed = texts.findIndex(([first]) => first?.startsWith('填表人'))
    const above = texts.slice(signed - 2, signed).flat()
    expect(signature).toBeDefined()
    expect(
      last.words.some((word) => word.bottom < signature.top && above.some((text) => text.includes(word.text))),
    ).toBe(true)
  })

  test.each([...stampedNames, ...withoutFonts])('%s: nothing but the name where the seal goes', (name) => {
    const [first] = pagesOf(name) as readonly [Page]
    const unitLine = lineOf(first.words, first.words.find((word) => word.text.startsWith('单位名称'))!)
    const end = Math.max(...unitLine.map((word) => word.right))
    const middle = (unitLine[0]!.top + unitLine[0]!.bottom) / 2
    const seal = { left: end - SEAL / 2, right: end + SEAL / 2, top: middle - SEAL / 2, bottom: middle + SEAL / 2 }
    expect(seal.right).toBeLessThan(first.width)
    expect(inkWithin(printed[name]!, seal, unitLine)).toBe(0)
  })

  test('a summary with texts of the usual length, and a year’s reported people, take one page', () => {
    for (const kind of ['年度总结', '骨干人才培训情况表'])
      for (const length of ['平常', '一行', '无行']) expect(pagesOf(`${kind}-${length}`)).toHaveLength(1)
  })
})

/** 45 mm in points. */
const SEAL = (45 / 25.4) * 72

const isText = (text: string) => !/^-?[\d.]+$/.test(text)

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

function lineOf(words: readonly Word[], of: Word): Word[] {
  return words.filter((word) => Math.abs(word.top - of.top) < 2)
}

/** Pairs of words whose boxes, a third of their height taken off, share ground. */
function overlapping(words: readonly Word[]): string[] {
  const sorted = [...words].sort((a, b) => a.top - b.top)
  const found: string[] = []
  for (const [index, word] of sorted.entries())
    for (let next = index + 1; next < sorted.length && sorted[next]!.top < word.bottom; next++) {
      const other = sorted[next]!
      const down = Math.min(word.bottom, other.bottom) - other.top
      const across = Math.min(word.right, other.right) - Math.max(word.left, other.left)
      if (across > 1 && down > (word.bottom - word.top) / 3) found.push(`${word.text} × ${other.text}`)
    }
  return found
}
