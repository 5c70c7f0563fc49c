import type { Frame } from 'playwright-core'
import { standingOf } from '../../src/faces/app/parts/partStanding'
import { placeText } from '../../src/faces/app/parts/placeText'
import { zhCN as words } from '../../src/text/zhCN'
import { paneZhCN as say } from '../../src/text/zhCN/pane'
import { explainFigure } from '../../src/year/explainFigure'
import { ask, figuresIn, plainNumbers, type ShownFigure } from './everyNumber'
import { everyNumberBook } from './everyNumberBook'
import { walkEveryPage } from './everyNumberWalk'
import { introduce } from './paneSteps'
import { describePage, usePage } from './standalonePage'
import { describePane, usePanes } from './usePanes'

/*
 * Every number on every page of the app can be asked, in Excel and on the page, down to cells and caps; those that cannot stand below,
 * each with the reason. What is behind a figure is read where it stands, since a click of each would take minutes; one of each kind is
 * clicked.
 */
const NOW = '2025-12-01T09:00'

/** Numbers that answer no question, and why. */
const PLAIN: readonly (readonly [why: string, pattern: RegExp, page?: string])[] = [
  ['how many the list below shows', /^(共 \d+ 个培训班|(骨干人才|差一点) 0 人|上报记录（\d+）|试算 \(\d+\))$/],
  ['nobody', /^(新成为骨干人才候选人|不再是候选人)：0 人$/],
  ['how many the list below shows', /^学时证明、学习档案（\d+ 人）$/],
  [
    'how many the list below shows',
    /^(ARP 名单与人员表有 \d+ 处不同|与已保存的总结相比，有 \d+ 个数变了。保存以后采用新的数：)$/,
  ],
  ['how many lines below are open', /^还不能用印：下面有 \d+ 项没有满足$/],
  ['how many records stand below, each with its cell', /^\d+ 条记录，计入 \d+ 条$/],
  ['how many of the list below have moved', /^完成上报以后，有 \d+ 人的学时或条件变了。/],
  ['已上报 in the page’s head can be asked', /完成上报，共 \d+ 人，学时已固定。$|^骨干人才已完成上报（\d+ 人）$/],
  ['the hours beside it can be asked, and its rows follow', /^(单次培训最长时长 )?上报时 .*，现在 .*$/],
  ['each head count below can be asked', /^单位在职总人数填的是 4 人，比 ARP 名单在职的 3 人多 1 人$/],
  ['pressed, it is tried, and what is tried can be asked', /^试算：再有\d+学时/],
  ['what is assumed: said by the user', /^蓝一苇\(X002\)\+8学时/],
  ['a number of a person', /^[^\d]*[XZ]\d{3}([ ·，）].*)?$/],
  [
    'a year or a moment',
    /^(\d{4}( 年度)?( → \d{4} 年度)?|\d{4} ?年度(培训)?(总结|上报记录)|2025-12-01 09:00( 保存| 由 季.*)?)$/,
  ],
  ['the name of a figure', /^需?完成100学时人数$/],
  ['a line of 设置, which the page 数据 shows', /^虚线为年度学时要求 100 小时$/],
  ['the name of a month or of a band of hours', /^(\d+月|\d+–\d+|200 以上)$/],
  ['counted while one types', /^0 字$/],
  ['how many are selected of the list below', /^已选 0 \/ \d$/],
  ['how many the list below shows', /^(错误|警告|提示) \d$|^\d$|^\d \/ \d$/, '数据检查'],
  ['a finding is pressed to go to its cell', /[^\d]/, '数据检查'],
  [
    'where rows of a sheet are that was read; pressed, the sheet is shown',
    /^表头第 \d 行，数据 \d+ 行，\d+ 列$/,
    '数据',
  ],
  ['how many of the list below wait, and a day', /^(待审核 \d 条)?；?(截止日期 2025-12-31)?$/, '催办'],
  ['a moment', /^2025-12-01 09:00 读取$/],
  ['a year', /^退回 \d{4} 年度骨干人才上报$/],
]

/** The rows behind a figure in the words of its popover: the cell of each, and what a cap takes of it. */
function behind({ figure }: ShownFigure): string[] {
  return explainFigure(figure).map((part) => `${placeText(part.place, say)} ${standingOf(part, words)}`.trim())
}

/** Figures that are explained alike: of those one is clicked. */
function kindOf({ figure: { made } }: ShownFigure): string {
  return made.how === 'rule' ? `rule ${made.rule}` : made.how
}

/** All figures of a walk, page by page: what each says, and what stands behind it. */
type Seen = Readonly<Record<string, readonly (readonly string[])[]>>

/** Whether each plain number in view is one that may be, and each figure leads to cells, or is nought; the first of each kind is clicked. */
async function walked(frame: Frame): Promise<Seen> {
  const seen: Record<string, readonly (readonly string[])[]> = {}
  const clicked = new Set<string>()
  await walkEveryPage(frame, async (what, least, root = frame.getByRole('main')) => {
    const mayBePlain = (text: string) => PLAIN.some(([, pattern, page = what]) => page === what && pattern.test(text))
    const plain = (await plainNumbers(root)).filter(({ text }) => !mayBePlain(text))
    const figures = await figuresIn(root)
    const silent = figures.filter((one) => /[1-9]/.test(one.text) && behind(one).length === 0)
    expect({ what, plain, silent }).toEqual({ what, plain: [], silent: [] })
    expect(figures.length).toBeGreaterThanOrEqual(least)
    for (const one of figures) {
      if (clicked.has(kindOf(one)) || behind(one).length === 0) continue
      clicked.add(kindOf(one))
      const { said, places } = await ask(frame, root, one.label)
      expect(said).toContain(one.name)
      for (const line of behind(one).slice(0, 1)) for (const word of line.split(' ')) expect(said).toContain(word)
      expect(explainFigure(one.figure).map(({ place }) => placeText(place, say))).toEqual(
        expect.arrayContaining([...places]),
      )
      expect(places.length).toBeGreaterThan(0)
    }
    seen[what] = figures.map((one) => [one.label, ...behind(one)])
  })
  expect(clicked.size).toBeGreaterThan(10)
  for (const page of ['骨干人才', '柏小川', '古月']) expect(String(seen[page])).toMatch(/超过.*上限/)
  return seen
}

let book: Promise<Buffer> | null = null
const workbook = () => (book ??= everyNumberBook())
const seenIn: Partial<Record<'page' | 'pane', Seen>> = {}

describePage('every number of the page', () => {
  const open = usePage()
  jest.setTimeout(4 * 60_000)

  test('answers', async () => {
    // So high that every row of every list is drawn.
    const made = await open({ origin: 'file', now: NOW, locale: 'zh-CN', width: 420, height: 9000 })
    await made.choose('选择文件', [{ name: '台账.xlsx', bytes: await workbook() }])
    seenIn.page = await walked(made.frame)
  })
})

describePane('every number of the pane in Excel', () => {
  const open = usePanes()

  test('answers, as on the page', async () => {
    const { pane } = await open({ workbook: await workbook(), now: NOW, platform: 'PC', width: 350, height: 9000 })
    await introduce(pane)
    seenIn.pane = await walked(pane)
    if (seenIn.page) expect(seenIn.pane).toEqual(seenIn.page)
  })
})
