import type { CauseWords } from '../causeWords'

const at = (place: string) => (place === '' ? '' : `（${place}）`)
const titled = (source: string, title: string) => (title === '' ? `${source} ` : `${source}“${title}”`)

export const causesZhCN: CauseWords = {
  row: ({ what, source, title, from, to, place, why }) => {
    switch (what) {
      case 'added':
        return `新增${titled(source, title)}${to}${at(place)}`
      case 'gone':
        return `减少${titled(source, title)}${from}`
      case 'changed':
        return `${titled(source, title)}${from} → ${to}${at(place)}`
      case 'stopped':
        return `不再计入${titled(source, title)}${from}，${why}${at(place)}`
    }
  },
  changes: ({ source, title, changes, place }) =>
    `${titled(source, title)}${changes.map(([was, is]) => `${was} → ${is}`).join('，')}${at(place)}`,
  personChange: (of, was, is, place) =>
    `${of === 'group' ? '考核类别' : '职务级别'} ${was || '（空）'} → ${is || '（空）'}${at(place)}`,
  ofYears: (was, is, years) => `几年累计 ${was} → ${is}${years.length === 0 ? '' : `（${years.join('；')}）`}`,
  ofYear: (year, was, is, places) => `${year} 年 ${was} → ${is}${places && `，见 ${places}`}`,
  rule: (name, was, is, place) => `设置“${name}” ${was || '（空）'} → ${is || '（空）'}${at(place)}`,
  notStaff: '不是本年度的职工',
  notKept: '上报时的版本没有留存设置、天数和科目，说不出是什么变了',
  and: '、',
  noSubject: '没有写科目',
  sum: (source, from, to, rowsThen, rowsNow) =>
    `${source} ${rowsThen} 条共 ${from} → ${rowsNow} 条共 ${to}（条数太多，当时只留存了合计）`,
  taken: (then, now) => `超过上限不计的 ${then} → ${now}`,
  noRow: '没有哪一行变了，变的是“单次培训来源”等设置',
  rowsUnknown: '当时没有留存明细，说不出是哪些行',
  between: '；',
  more: (count) => `……另有 ${count} 处`,
}
