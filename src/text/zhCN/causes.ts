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
  sum: (source, from, to, rowsThen, rowsNow) =>
    `${source} ${rowsThen} 条共 ${from} → ${rowsNow} 条共 ${to}（条数太多，当时只留存了合计）`,
  taken: (then, now) => `超过上限不计的 ${then} → ${now}`,
  rowsUnknown: '当时没有留存明细，说不出是哪些行',
  more: (count) => `……另有 ${count} 处`,
  hours: (name, from, to, causes) =>
    `${name && `${name}  `}${from} → ${to}${causes.length > 0 ? `：${causes.join('；')}` : ''}`,
  person: (name, was, is, hours, place) => `${name}  ${was} → ${is}${hours ? `（${hours}）` : at(place)}`,
  notStaff: '不是本年度的职工',
  noClass: '没有这个班',
  change: (name, was, is, place) => `${name}  ${was} → ${is}${at(place)}`,
  planned: (name, from, to, place) => `${name}  计划参加人数 ${from} → ${to}${at(place)}`,
  reported: (name, place) => `${name}  新上报${at(place)}`,
  withdrawn: (name, place) => `${name}  已撤销上报${at(place)}`,
  setting: (name) => `设置“${name}”`,
  nothing: '（空）',
  leavers: { required: '计入要求', exempt: '不计入要求' },
  whole: (cause) => `分母：${cause}`,
  unknown: {
    'not-kept': '保存时的版本还没有留存“数据底稿”，说不出是哪些行变了；重新保存之后，以后的变化就能逐条说明',
    changed: '“数据底稿”与保存时的底稿码不符，可能被手工改动过，说不出是哪些行变了；重新保存之后会重新留存',
    later: '“数据底稿”是更新的版本写的，这个版本读不出是哪些行变了',
  },
}
