import type { FigureCauseWords } from '../figureCauseWords'

const at = (place: string) => (place === '' ? '' : ` (${place})`)

export const figureCausesEn: FigureCauseWords = {
  hours: (name, from, to, causes) =>
    `${name && `${name}  `}${from} → ${to}${causes.length > 0 ? `: ${causes.join('; ')}` : ''}`,
  person: (name, was, is, hours, place) => `${name}  ${was} → ${is}${hours ? ` (${hours})` : at(place)}`,
  noClass: 'no such class',
  change: (name, was, is, place) => `${name}  ${was} → ${is}${at(place)}`,
  planned: (name, from, to, place) => `${name}  planned people ${from} → ${to}${at(place)}`,
  reported: (name, place) => `${name}  reported since${at(place)}`,
  withdrawn: (name, place) => `${name}  withdrawn since${at(place)}`,
  setting: (name) => `setting “${name}”`,
  nothing: '(empty)',
  leavers: { required: 'held to the requirement', exempt: 'not held to the requirement' },
  rows: (places, all) =>
    `the data’s comes from ${places.join(', ')}${all > places.length ? ` and ${all - places.length} more rows` : ''}`,
  whole: (cause) => `below the line: ${cause}`,
  unknown: {
    'not-kept':
      'The version that saved it did not keep what it was made from (数据底稿), so the rows cannot be named; once it is saved anew, later changes can',
    changed:
      'The sheet 数据底稿 does not match the code kept when the summary was saved and may have been changed by hand, so the rows cannot be named; saving anew keeps it anew',
    'other-basis':
      'what the sheet says is not what was kept when people were reported or the summary was saved, so the rows cannot be named',
    later: 'The sheet 数据底稿 was written by a later version, and this one cannot name the rows',
  },
}
