import type { Area } from './address'
import type { Look } from './style'

/** A cell to write. Numbers are written as numbers, texts as texts whatever they begin with; null is an empty cell with its look. */
export interface LayoutCell {
  readonly value: string | number | boolean | null
  readonly look: Look
  /**
   * Goes to a cell of the same workbook when clicked: a location such as `人员!B7`; or, made by `fileLink`, to a file beside it: from a new
   * workbook alone, a sheet written into another has no such links.
   */
  readonly link?: string
}

/** `height` in points. Cells from column A on; a row may be shorter than the sheet is wide; undefined leaves a cell untouched. */
export interface LayoutRow {
  readonly height: number
  readonly cells: readonly (LayoutCell | undefined)[]
}

/** A drop-down list, or a plain hint, on cells of the sheet. */
export interface LayoutValidation {
  readonly area: Area
  /** The entries of the drop-down; null for a hint alone. Other values are warned of, not refused. */
  readonly list: readonly string[] | null
  /** The cells of the same sheet, in one column, that hold the entries, where they are too many or too long for a list; `list` is null then. */
  readonly listIn?: Area
  /** Shown beside the cell while it is selected; title at most 32 characters, text at most 255. */
  readonly hintTitle: string
  readonly hint: string
}

/** Page set-up; lengths in millimetres. */
export interface PageSetup {
  /** A4 where nothing is said. */
  readonly size?: 'A3'
  readonly landscape: boolean
  readonly margins: {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
    readonly header: number
    readonly footer: number
  }
  /** Rows printed again at the head of every page, both from 1 and within; null for none. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null
  /** One page wide always; tall: 1 forces one page, 0 as many as needed. */
  readonly pagesTall: 0 | 1
  readonly centreHorizontally: boolean
  /** Plain texts with `{page}` and `{pages}` for the numbers; size in points. */
  readonly footer: { readonly left: FooterText; readonly centre: FooterText; readonly right: FooterText }
  /** Rows (from 1) before which a page starts, so that what belongs together stays together. */
  readonly breaksBefore: readonly number[]
  /** Its first page is page 1 whatever is printed before it: many sheets in one print job count their own pages. */
  readonly numbersFromOne?: true
}

export interface FooterText {
  readonly text: string
  readonly size: number
}

/** One row of bars in a chart. */
export interface ChartSeries {
  /** What the legend calls it; at most 255 characters. */
  readonly name: string
  /** As many cells in one column as there are categories. */
  readonly values: Area
  /** `RRGGBB`. */
  readonly colour: string
}

/** A chart over cells of its own sheet, which every host draws as a chart of the program's own. */
export interface LayoutChart {
  /** `bar`: lying, the first category on top; `column`: standing. */
  readonly kind: 'bar' | 'column'
  /** No other chart of the sheet has it. */
  readonly title: string
  /** The cells that it covers whole: its place and, by their widths and heights, its size. */
  readonly area: Area
  /** The cells in one column that name the bars. */
  readonly categories: Area
  /** One at least; where there are more, a legend names them. */
  readonly series: readonly ChartSeries[]
  /** Of all its texts. */
  readonly font: string
  /** The value at which the axis ends, so that charts can be compared; null where each finds its own. The axis begins at 0. */
  readonly maximum: number | null
}

/** One sheet to write, complete: every host's ink draws from this alone. */
export interface Layout {
  readonly sheet: string
  /** Widths in characters of the default font, as Excel counts them; column A first. */
  readonly columnWidths: readonly number[]
  /** May be a lazy sequence, iterated once per writing: a made-up institute has a million rows. */
  readonly rows: Iterable<LayoutRow>
  readonly merges: readonly Area[]
  /** In front of the cells; none where it says nothing. */
  readonly charts?: readonly LayoutChart[]
  readonly freeze: { readonly rows: number; readonly columns: number }
  readonly validations: readonly LayoutValidation[]
  /** A drop-down filter on a head row and the rows below it; null for none. */
  readonly filter: Area | null
  /** Protected without a password. */
  readonly locked: boolean
  readonly gridLines: boolean
  /** The area that is printed; null for all. */
  readonly printArea: Area | null
  readonly page: PageSetup
  /** `RRGGBB` of the sheet's tab; null for none. */
  readonly tabColour: string | null
  /** Nobody sees it, and no menu of the program shows it again. */
  readonly hidden?: true
}
