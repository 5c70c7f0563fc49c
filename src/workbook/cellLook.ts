/** How a cell of a user's file looks, as the file says it. Colours are `#RRGGBB`; sizes are points. */

/** Lines as SpreadsheetML names them. */
export type LineStyle =
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'dashDot'
  | 'dashDotDot'
  | 'thin'
  | 'medium'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot'
  | 'thick'
  | 'double'

export interface Line {
  readonly style: LineStyle
  readonly colour: string
}

export interface CellFont {
  readonly name: string
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: 'none' | 'single' | 'double'
  readonly struck: boolean
  /** null where the file leaves it to the program: ink. */
  readonly colour: string | null
  readonly raised: 'none' | 'super' | 'sub'
}

/** A part of a text that looks alike. */
export interface TextRun {
  readonly text: string
  /** null for the cell's own. */
  readonly font: CellFont | null
}

export interface CellLook {
  /** An Excel format code; null for General. */
  readonly numberFormat: string | null
  readonly font: CellFont
  /** null for none. */
  readonly fill: string | null
  readonly top: Line | null
  readonly right: Line | null
  readonly bottom: Line | null
  readonly left: Line | null
  /** `general` sets numbers on the right and texts on the left. */
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'acrossSelection' | 'distributed'
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed'
  readonly wrap: boolean
  readonly shrink: boolean
  /** Steps of three characters or so from the side that the text stands at. */
  readonly indent: number
  /** Degrees against the clock, -90 to 90; `stacked` for letters one below the other. */
  readonly turned: number | 'stacked'
}
