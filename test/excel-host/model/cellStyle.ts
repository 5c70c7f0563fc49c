/** How one cell looks, in Excel's own words. Values are shared between cells and never changed in place. */
export interface CellStyle {
  readonly fontName: string
  readonly fontSize: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: string
  /** `#RRGGBB`. */
  readonly fontColor: string
  /** `#RRGGBB`, or `` for none. */
  readonly fill: string
  readonly horizontal: string
  readonly vertical: string
  readonly wrap: boolean
  /** Struck through; not where it is not said. */
  readonly struck?: boolean
  /** Degrees; none where it is not said. */
  readonly turned?: number
  readonly numberFormat: string
  readonly locked: boolean
  readonly borders: Readonly<Record<Side, Line>>
}

export type Side = 'top' | 'right' | 'bottom' | 'left'

export interface Line {
  readonly style: string
  readonly weight: string
  readonly color: string
}

export const noLine: Line = { style: 'None', weight: 'Thin', color: '#000000' }

export const plainStyle: CellStyle = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  fontColor: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  numberFormat: 'General',
  locked: true,
  borders: { top: noLine, right: noLine, bottom: noLine, left: noLine },
}
