// What Chinese formats write behind the parts of a date.
const YEAR = '"\u5e74"'
const MONTH = '"\u6708"'
const DAY = '"\u65e5"'
const HOUR = '"\u65f6"'
const MINUTE = '"\u5206"'
const SECOND = '"\u79d2"'
const HALVES = '\u4e0a\u5348/\u4e0b\u5348'
const YUAN = '"\u00a5"'

const YEAR_MONTH = `yyyy${YEAR}m${MONTH}`
const MONTH_DAY = `m${MONTH}d${DAY}`
const YEAR_MONTH_DAY = `${YEAR_MONTH}d${DAY}`

/**
 * The codes of formats that files name by number alone (ECMA-376 part 1, 18.8.30), as Chinese Excel has them. Others that it lists for
 * Chinese are General.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: `${YUAN}#,##0;${YUAN}-#,##0`,
  6: `${YUAN}#,##0;[Red]${YUAN}-#,##0`,
  7: `${YUAN}#,##0.00;${YUAN}-#,##0.00`,
  8: `${YUAN}#,##0.00;[Red]${YUAN}-#,##0.00`,
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: 'm-d-yy',
  31: YEAR_MONTH_DAY,
  32: `h${HOUR}mm${MINUTE}`,
  33: `h${HOUR}mm${MINUTE}ss${SECOND}`,
  34: `${HALVES}h${HOUR}mm${MINUTE}`,
  35: `${HALVES}h${HOUR}mm${MINUTE}ss${SECOND}`,
  36: YEAR_MONTH,
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: `_ ${YUAN}* #,##0_ ;_ ${YUAN}* -#,##0_ ;_ ${YUAN}* "-"_ ;_ @_ `,
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: `_ ${YUAN}* #,##0.00_ ;_ ${YUAN}* -#,##0.00_ ;_ ${YUAN}* "-"??_ ;_ @_ `,
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: `${HALVES}h${HOUR}mm${MINUTE}`,
  56: `${HALVES}h${HOUR}mm${MINUTE}ss${SECOND}`,
  57: YEAR_MONTH,
  58: MONTH_DAY,
}

/** null for General, and for a number that nothing is known of. */
export function builtInCode(id: number): string | null {
  return BUILT_IN[id] ?? null
}
