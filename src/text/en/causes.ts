import type { CauseWords } from '../causeWords'

const at = (place: string) => (place === '' ? '' : ` (${place})`)
const titled = (source: string, title: string) => (title === '' ? source : `${source} “${title}”`)

export const causesEn: CauseWords = {
  row: ({ what, source, title, from, to, place, why }) => {
    switch (what) {
      case 'added':
        return `new: ${titled(source, title)} ${to}${at(place)}`
      case 'gone':
        return `gone: ${titled(source, title)} ${from}`
      case 'changed':
        return `${titled(source, title)} ${from} → ${to}${at(place)}`
      case 'stopped':
        return `counts no longer: ${titled(source, title)} ${from}, ${why}${at(place)}`
    }
  },
  changes: ({ source, title, changes, place }) =>
    `${titled(source, title)} ${changes.map(([was, is]) => `${was} → ${is}`).join(', ')}${at(place)}`,
  personChange: (of, was, is, place) =>
    `${of === 'group' ? '考核类别' : '职务级别'} ${was || '(empty)'} → ${is || '(empty)'}${at(place)}`,
  ofYears: (was, is, years) => `over the years ${was} → ${is}${years.length === 0 ? '' : ` (${years.join('; ')})`}`,
  ofYear: (year, was, is, places) => `${year}: ${was} → ${is}${places && `, see ${places}`}`,
  rule: (name, was, is, place) => `setting “${name}” ${was || '(empty)'} → ${is || '(empty)'}${at(place)}`,
  notStaff: 'not of the year’s staff',
  notKept: 'no settings, days and subjects were kept when reporting, so what changed cannot be named',
  and: ', ',
  noSubject: 'no subject',
  sum: (source, from, to, rowsThen, rowsNow) =>
    `${source}: ${rowsThen} rows of ${from} → ${rowsNow} rows of ${to} (too many to be kept one by one)`,
  taken: (then, now) => `taken away by caps ${then} → ${now}`,
  noRow: 'no row has changed, but settings such as 单次培训来源',
  rowsUnknown: 'no rows were kept then, so none can be named',
  between: '; ',
  more: (count) => `… and ${count} more`,
}
