import type { CellFont, CellLook } from '../../../workbook/cellLook'

export const PLAIN_FONT: CellFont = {
  name: 'SimSun',
  size: 11,
  bold: false,
  italic: false,
  underline: 'none',
  struck: false,
  colour: null,
  raised: 'none',
}

/** Of a workbook without styles, and of a list. */
export const PLAIN_LOOK: CellLook = {
  numberFormat: null,
  font: PLAIN_FONT,
  fill: null,
  top: null,
  right: null,
  bottom: null,
  left: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  turned: 0,
}
