/**
 * The value of a cell of type `d`: an ISO 8601 date, date with time, or time. A date becomes a serial of the 1900 system, a
 * time a fraction of a day; null where the text is none of these. An offset from UTC (`Z`) is dropped: cells hold wall time.
 */
export function parseIsoDate(text: string): { readonly kind: 'date' | 'time'; readonly value: number } | null {
  const match = ISO.exec(text.trim())
  if (!match) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) >= 60) return null
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400
  if (year === undefined) return match[4] === undefined ? null : { kind: 'time', value: time }
  const milliseconds = Date.UTC(Number(year), Number(month) - 1, Number(day))
  const back = new Date(milliseconds)
  if (back.getUTCMonth() !== Number(month) - 1 || back.getUTCDate() !== Number(day)) return null
  return { kind: 'date', value: serialOfDay(milliseconds / 86_400_000) + time }
}

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T|\s)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|[+-]\d\d:?\d\d)?)?$/

/** Excel counts 1900-02-29, a day that never was, so that days before it have a serial less by one. */
function serialOfDay(daysSince1970: number): number {
  const serial = daysSince1970 + 25_569
  return serial < 61 ? serial - 1 : serial
}
