/** How a cell looks. Few looks exist (report/look.ts names them all), so hosts may keep them by identity. */

export type Border = 'none' | 'thin' | 'medium'

export interface Look {
  readonly font: {
    readonly name: string
    /** Points. */
    readonly size: number
    readonly bold: boolean
    /** `RRGGBB`. */
    readonly colour: string
    readonly underline: boolean
  }
  /** `RRGGBB` of the ground; null for none. */
  readonly fill: string | null
  readonly borders: { readonly top: Border; readonly right: Border; readonly bottom: Border; readonly left: Border }
  readonly horizontal: 'left' | 'center' | 'right'
  readonly vertical: 'top' | 'center' | 'bottom'
  readonly wrap: boolean
  /** An Excel format code: `General`, `@`, `0.00`, `yyyy-mm-dd hh:mm`. */
  readonly numberFormat: string
  /** May be filled in though the sheet is locked. */
  readonly open?: true
}
