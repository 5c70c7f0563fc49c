import type { ReportedChange, ReportedDrift } from '../records/reportedDrift'
import { decimalHours } from './amounts'
import type { Words } from './catalogue'
import { candidateCauseTexts, candidateLacksText, firstOf, hoursCauseTexts, type RowsShown } from './hoursCauseText'
import type { Language } from './say'

/** People that are named; the others are counted. */
const NAMED = 5

/** How those reported differ from the data, and what is to be done. Apart from the catalogue, which the pane begins with. */
interface ReportedWords {
  readonly none: string
  readonly some: (count: number, named: string) => string
  readonly more: string
  readonly person: (name: string, changes: string) => string
  readonly between: string
  readonly names: Readonly<Record<'hours' | 'longest' | 'name' | 'department', string>>
  readonly no: Readonly<Record<'gone' | 'left' | 'no-candidate', string>>
  readonly empty: string
  /** Before what made it so. */
  readonly because: string
}

const WORDS: Readonly<Record<Language, ReportedWords>> = {
  'zh-CN': {
    none: '已上报的人与现在的数据一致',
    some: (count, named) =>
      `已上报的 ${count} 人与现在的数据不同（上报时 → 现在），“骨干人才培训情况表”仍印上报时的：${named}。数据有误就改正数据；数据没有错就退回，撤销后重新上报，再完成上报并重新写出`,
    more: '等',
    person: (name, changes) => `${name}（${changes}）`,
    between: '；',
    names: { hours: '学时', longest: '单次最长', name: '姓名', department: '部门' },
    no: { gone: '“人员”里已没有这个人', left: '已不在职', 'no-candidate': '已不符合骨干人才条件' },
    empty: '（空）',
    because: '：',
  },
  en: {
    none: 'Those reported are as the data says',
    some: (count, named) =>
      `Of ${count === 1 ? '1 person' : `${count} people`} reported the data now says something else (reported → now), and 骨干人才培训情况表 still prints what was reported: ${named}. Correct the data if it is wrong; if it is right, return the report, withdraw and report them anew, finish, and write the table again`,
    more: 'and others',
    person: (name, changes) => `${name} (${changes})`,
    between: '; ',
    names: { hours: 'hours', longest: 'longest training', name: 'name', department: 'department' },
    no: { gone: 'no longer on 人员', left: 'no longer in service', 'no-candidate': 'no longer a candidate' },
    empty: '(empty)',
    because: ': ',
  },
}

/** A sentence: who of those reported differs, old → new, and what to do. */
export function reportedText(moved: readonly ReportedDrift[], language: Language): string {
  const words = WORDS[language]
  if (moved.length === 0) return words.none
  const named = moved
    .slice(0, NAMED)
    .map(({ name, changes }) =>
      words.person(name, changes.map((change) => changeText(change, words)).join(words.between)),
    )
  if (moved.length > NAMED) named.push(words.more)
  return words.some(moved.length, named.join(words.between))
}

/** Below the sentence: what made each change, a line a change, its rows and cells named; nothing of what says itself. */
export function reportedCauseLines(
  moved: readonly ReportedDrift[],
  words: Words,
  language: Language,
  shown: RowsShown,
  most: number,
): readonly string[] {
  const { person, between, names } = WORDS[language]
  const lines = moved.flatMap(({ name, changes }) =>
    changes.flatMap((change): readonly string[] => {
      const texts = causeTexts(change, words, shown)
      const of = 'old' in change ? names[change.what] : WORDS[language].no[change.what]
      return texts.length === 0 ? [] : [person(name, `${of}${WORDS[language].because}${texts.join(between)}`)]
    }),
  )
  return firstOf(lines, most, (line) => line, words.causes.more)
}

/** So many rows of one change are named. */
const ROWS_NAMED = 4

function causeTexts(change: ReportedChange, words: Words, shown: RowsShown): readonly string[] {
  switch (change.what) {
    case 'hours':
    case 'longest':
      return hoursCauseTexts(change.cause, words, shown, ROWS_NAMED)
    case 'no-candidate':
      return [
        ...[candidateLacksText(change.cause, words)].filter((text) => text !== ''),
        ...candidateCauseTexts(change.cause, words, shown, ROWS_NAMED),
      ]
    case 'name':
    case 'department':
    case 'left':
      return [shown.place(change.place)]
    case 'gone':
      return []
  }
}

function changeText(change: ReportedChange, words: ReportedWords): string {
  switch (change.what) {
    case 'hours':
    case 'longest':
      return `${words.names[change.what]} ${decimalHours(change.old)} → ${decimalHours(change.now)}`
    case 'name':
    case 'department':
      return `${words.names[change.what]} ${change.old || words.empty} → ${change.now || words.empty}`
    case 'gone':
    case 'left':
    case 'no-candidate':
      return words.no[change.what]
  }
}
