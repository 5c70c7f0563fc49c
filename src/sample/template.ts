import { ENTRY_PAGE } from '../input/entryLook'
import type { Entry } from '../input/settings/enteredSetting'
import { SETTING_FIELDS, settingOf } from '../input/settings/settings'
import { SETTINGS_SHEET } from '../input/sheets/settings'
import type { SettingField } from '../records/policy'
import type { Layout, LayoutCell, LayoutRow, LayoutValidation } from '../workbook/layout'
import type { Look } from '../workbook/style'
import { LOOKS } from './look'
import { TEMPLATE_SHEETS, type TemplateColumn, type TemplateSheet } from './templateSheets'

/** Title, note and heads stand in these rows; what users enter begins below. */
const HEAD_ROW = 3
/** Lists and hints go this far down; what is entered below is read just the same. */
const LAST_ROW = 2000

/**
 * Empty input sheets to fill in: a title, a note on how the sheet is read, heads (required ones in another colour), a
 * hint and where fitting a list for every column, and one row of example that begins with 示例 and is skipped when read.
 */
export function templateLayouts(): Layout[] {
  return [settingsTemplate(), ...TEMPLATE_SHEETS.map(emptySheet)]
}

function emptySheet({ name, note, columns }: TemplateSheet): Layout {
  const example = columns.map((column): LayoutCell | undefined =>
    column.example === null ? undefined : { value: column.example, look: EXAMPLE_LOOKS[column.entry] },
  )
  const blank = columns.map((column): LayoutCell | undefined =>
    column.entry === 'text' ? { value: null, look: LOOKS.asText } : undefined,
  )
  return {
    ...framed(name, columns),
    rows: [
      ...headRows(name, note, columns),
      { height: 18, cells: example },
      // What is all digits but no number, such as 00123, stays as typed only in cells that were made text beforehand.
      ...Array.from({ length: LAST_ROW - HEAD_ROW - 1 }, (): LayoutRow => ({ height: 16, cells: blank })),
    ],
    validations: columns.map(({ heading, required, hint, choices }, index) =>
      validation(required ? `${heading}（必填）` : heading, hint, choices, index + 1, HEAD_ROW + 1, LAST_ROW),
    ),
  }
}

const EXAMPLE_LOOKS: Readonly<Record<TemplateColumn['entry'], Look>> = {
  general: LOOKS.example,
  text: { ...LOOKS.example, numberFormat: LOOKS.asText.numberFormat },
  moment: { ...LOOKS.example, numberFormat: LOOKS.moment.numberFormat },
}

/** 设置 with all that may be set, each line with its default but for those that are `entered`. */
export function settingsTemplate(entered: ReadonlyMap<SettingField, Entry> = new Map()): Layout {
  const [name, value] = SETTINGS_SHEET.columns
  const columns = [
    { heading: name.heading, width: 26, required: true },
    { heading: value.heading, width: 44, required: true },
    { heading: '说明', width: 80, required: false },
  ]
  const note = '在“值”一列填写；不用的项目留空即可，按说明中的默认值处理。'
  return {
    ...framed(SETTINGS_SHEET.sheet, columns),
    rows: [
      ...headRows(SETTINGS_SHEET.sheet, note, columns),
      ...SETTING_FIELDS.map((field) => settingRow(field, entered)),
    ],
    validations: SETTING_FIELDS.map(settingOf).map((setting, index) =>
      validation(setting.name, setting.note, setting.choices ?? null, 2, HEAD_ROW + 1 + index, HEAD_ROW + 1 + index),
    ),
  }
}

/** Texts of the summary, which take paragraphs. */
const LONG_SETTINGS: readonly SettingField[] = ['experience', 'overview']

/** The row of that sheet in which a setting stands, from 1, and the column of what it says. */
export function settingPlace(field: SettingField): { readonly row: number; readonly column: number } {
  return { row: HEAD_ROW + 1 + SETTING_FIELDS.indexOf(field), column: 2 }
}

function settingRow(field: SettingField, entered: ReadonlyMap<SettingField, Entry>): LayoutRow {
  const setting = settingOf(field)
  const long = LONG_SETTINGS.includes(field)
  return {
    height: long ? 80 : 18,
    cells: [
      { value: setting.name, look: LOOKS.text },
      {
        value: entered.has(field) ? entered.get(field)! : setting.default,
        look: long ? LOOKS.long : settingLook(field),
      },
      { value: setting.note, look: LOOKS.note },
    ],
  }
}

function settingLook(field: SettingField): Look {
  const { meaning } = settingOf(field)
  const numberFormat =
    meaning === 'date'
      ? LOOKS.moment.numberFormat
      : meaning === 'percent'
        ? LOOKS.percent.numberFormat
        : field === 'phone'
          ? LOOKS.asText.numberFormat
          : LOOKS.text.numberFormat
  return { ...LOOKS.text, numberFormat }
}

type Head = Pick<TemplateColumn, 'heading' | 'width' | 'required'>

/** All of a sheet but its rows and lists. */
function framed(sheet: string, columns: readonly Head[]): Omit<Layout, 'rows' | 'validations'> {
  const right = columns.length
  return {
    sheet,
    columnWidths: columns.map(({ width }) => width),
    merges: [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right })),
    freeze: { rows: HEAD_ROW, columns: 0 },
    filter: null,
    locked: false,
    gridLines: true,
    printArea: null,
    page: { ...ENTRY_PAGE, repeatRows: { first: HEAD_ROW, last: HEAD_ROW } },
    tabColour: null,
  }
}

function headRows(title: string, note: string, columns: readonly Head[]): LayoutRow[] {
  // A merged cell does not grow with its text: a line for every so many characters, a Chinese one being two wide.
  const wide = columns.reduce((sum, { width }) => sum + width, 0)
  const noteHeight = 6 + 14 * Math.ceil((2.2 * note.length) / wide)
  return [
    { height: 30, cells: [{ value: title, look: { ...LOOKS.banner, horizontal: 'left' } }] },
    { height: noteHeight, cells: [{ value: note, look: LOOKS.note }] },
    {
      height: 24,
      cells: columns.map(({ heading, required }) => ({
        value: heading,
        look: required ? LOOKS.requiredHead : LOOKS.head,
      })),
    },
  ]
}

function validation(
  hintTitle: string,
  hint: string,
  list: readonly string[] | null,
  column: number,
  top: number,
  bottom: number,
): LayoutValidation {
  return { area: { top, left: column, bottom, right: column }, list, hintTitle, hint }
}
