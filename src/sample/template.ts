import type { Layout, LayoutCell, LayoutRow, LayoutValidation } from '../workbook/layout'
import type { Look } from '../workbook/style'
import { INPUT_PAGE, LOOKS } from './look'
import { TEMPLATE_SETTINGS, TEMPLATE_SHEETS, type TemplateColumn, type TemplateSheet } from './templateSheets'

/** Title, note and heads stand in these rows; what users enter begins below. */
const HEAD_ROW = 3
/** Lists and hints go this far down; what is entered below is read just the same. */
const LAST_ROW = 2000

/**
 * Empty input sheets to fill in: a title, a note on how the sheet is read, heads (required ones in another colour), a hint and where fitting a list for every column, and one row of example that begins with
 * 示例 and is skipped when read.
 */
export function templateLayouts(): Layout[] {
  return [settingsTemplate(), ...TEMPLATE_SHEETS.map(emptySheet)]
}

function emptySheet(sheet: TemplateSheet): Layout {
  const { columns } = sheet
  const example = columns.map((column): LayoutCell | undefined =>
    column.example === null ? undefined : { value: column.example, look: exampleLook(column) },
  )
  const blank = columns.map((column): LayoutCell | undefined =>
    column.entry === 'text' ? { value: null, look: LOOKS.asText } : undefined,
  )
  return {
    ...framed(sheet.name, sheet.title, sheet.note, columns),
    rows: [
      ...headRows(sheet.title, sheet.note, columns),
      { height: 18, cells: example },
      // What is all digits but no number, such as 00123, stays as typed only in cells that were made text beforehand.
      ...Array.from({ length: LAST_ROW - HEAD_ROW - 1 }, (): LayoutRow => ({ height: 16, cells: blank })),
    ],
    validations: columns.map((column, index) => validation(column, index + 1, HEAD_ROW + 1, LAST_ROW)),
  }
}

function settingsTemplate(): Layout {
  const columns: TemplateColumn[] = [
    { heading: '项目', width: 26, required: true, hint: '', choices: null, entry: 'general', example: null },
    { heading: '值', width: 44, required: true, hint: '', choices: null, entry: 'general', example: null },
    { heading: '说明', width: 70, required: false, hint: '', choices: null, entry: 'general', example: null },
  ]
  const title = '设置'
  const note = '在“值”一列填写；不用的项目留空即可，按说明中的默认值处理。'
  return {
    ...framed(title, title, note, columns),
    rows: [
      ...headRows(title, note, columns),
      ...TEMPLATE_SETTINGS.map(
        ({ name, value, look, hint }): LayoutRow => ({
          height: look === 'long' ? 80 : 18,
          cells: [
            { value: name, look: LOOKS.text },
            { value, look: { ...LOOKS[look], horizontal: 'left' } },
            { value: hint, look: LOOKS.note },
          ],
        }),
      ),
    ],
    validations: TEMPLATE_SETTINGS.flatMap(({ name, hint, choices }, index) =>
      hint === '' && choices === null
        ? []
        : [
            validation(
              { heading: name, hint, choices, required: false },
              2,
              HEAD_ROW + 1 + index,
              HEAD_ROW + 1 + index,
            ),
          ],
    ),
  }
}

/** All of a sheet but its rows and lists. */
function framed(
  sheet: string,
  title: string,
  note: string,
  columns: readonly TemplateColumn[],
): Omit<Layout, 'rows' | 'validations'> {
  const right = columns.length
  return {
    sheet,
    columnWidths: columns.map(({ width }) => width),
    merges: [title, note].map((_, index) => ({ top: index + 1, left: 1, bottom: index + 1, right })),
    freeze: { rows: HEAD_ROW, columns: 0 },
    filter: null,
    locked: false,
    gridLines: true,
    printArea: null,
    page: { ...INPUT_PAGE, repeatRows: { first: HEAD_ROW, last: HEAD_ROW } },
    tabColour: null,
  }
}

function headRows(title: string, note: string, columns: readonly TemplateColumn[]): LayoutRow[] {
  return [
    { height: 30, cells: [{ value: title, look: { ...LOOKS.banner, horizontal: 'left' } }] },
    { height: 34, cells: [{ value: note, look: LOOKS.note }] },
    {
      height: 24,
      cells: columns.map(({ heading, required }) => ({
        value: heading,
        look: required ? LOOKS.requiredHead : LOOKS.head,
      })),
    },
  ]
}

function exampleLook({ entry }: TemplateColumn): Look {
  const numberFormat = { general: 'General', text: '@', day: 'yyyy-mm-dd', moment: 'yyyy-mm-dd hh:mm' }[entry]
  return { ...LOOKS.example, numberFormat }
}

function validation(
  { heading, hint, choices, required }: Pick<TemplateColumn, 'heading' | 'hint' | 'choices' | 'required'>,
  column: number,
  top: number,
  bottom: number,
): LayoutValidation {
  return {
    area: { top, left: column, bottom, right: column },
    list: choices,
    hintTitle: required ? `${heading}（必填）` : heading,
    hint,
  }
}
