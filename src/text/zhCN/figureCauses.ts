import type { FigureCauseWords } from '../figureCauseWords'

const at = (place: string) => (place === '' ? '' : `（${place}）`)

export const figureCausesZhCN: FigureCauseWords = {
  hours: (name, from, to, causes) =>
    `${name && `${name}  `}${from} → ${to}${causes.length > 0 ? `：${causes.join('；')}` : ''}`,
  person: (name, was, is, hours, place) => `${name}  ${was} → ${is}${hours ? `（${hours}）` : at(place)}`,
  noClass: '没有这个班',
  change: (name, was, is, place) => `${name}  ${was} → ${is}${at(place)}`,
  planned: (name, from, to, place) => `${name}  计划参加人数 ${from} → ${to}${at(place)}`,
  reported: (name, place) => `${name}  新上报${at(place)}`,
  withdrawn: (name, place) => `${name}  已撤销上报${at(place)}`,
  setting: (name) => `设置“${name}”`,
  nothing: '（空）',
  leavers: { required: '计入要求', exempt: '不计入要求' },
  rows: (places, all) => `数据取自 ${places.join('、')}${all > places.length ? ` 等 ${all} 行` : ''}`,
  whole: (cause) => `分母：${cause}`,
  unknown: {
    'not-kept': '保存时的版本还没有留存“数据底稿”，说不出是哪些行变了；重新保存之后，以后的变化就能逐条说明',
    changed: '“数据底稿”与保存时的底稿码不符，可能被手工改动过，说不出是哪些行变了；重新保存之后会重新留存',
    'other-basis': '表上的数不是上报、保存总结时留存的数，说不出是哪些行变了',
    later: '“数据底稿”是更新的版本写的，这个版本读不出是哪些行变了',
  },
}
