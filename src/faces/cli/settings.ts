import { SETTINGS, SETTINGS_SHEET } from '../../input/sheets/settings'
import type { Dataset } from '../../records/dataset'
import { WorkbookError } from '../../workbook/workbook'
import type { ChangingBook } from './changingBook'
import type { Session } from './command'
import { ExitStatus, Stop } from './io'

/**
 * Enters `项目=值` into the workbook's 设置, in the cell where the setting stands, else in a row below the others. Gives a
 * line for each change. Throws `Stop` where a setting is unknown and `WorkbookError` where there is no 设置.
 */
export async function setSettings(
  session: Session,
  book: ChangingBook,
  dataset: Dataset,
  given: readonly string[],
): Promise<readonly string[]> {
  if (given.length === 0) return []
  const { usage } = session.words.year
  const wanted = given.map((text) => {
    const match = /^([^=＝]+)[=＝]([\s\S]*)$/.exec(text)
    if (!match) throw new Stop(ExitStatus.wrongUsage, usage.badSetting(text))
    const setting = SETTINGS.find(({ name, aliases }) =>
      [name, ...aliases].some((known) => plain(known) === plain(match[1]!)),
    )
    if (!setting)
      throw new Stop(
        ExitStatus.wrongUsage,
        usage.unknownSetting(
          match[1]!,
          SETTINGS.map(({ name }) => name),
        ),
      )
    return { setting, value: match[2]!.trim() }
  })
  const source = dataset.sheets.find(({ kind }) => kind === 'settings')
  if (!source) throw new WorkbookError('sheet-missing', book.name, { sheet: SETTINGS_SHEET.sheet })
  const grid = (await book.read()).find(({ sheet }) => sheet === source.sheet)
  let below = (grid?.rows.at(-1) ?? source.headerRow) + 1
  const changes = wanted.flatMap(({ setting, value }) => {
    const place = dataset.policy.places[setting.field]
    const cell = { sheet: source.sheet, value: typed(value) }
    if (place && place.column !== null) return [{ ...cell, row: place.row, column: place.column }]
    const row = below++
    return [
      { sheet: source.sheet, row, column: source.columnOf.name!, value: setting.name },
      { ...cell, row, column: source.columnOf.value! },
    ]
  })
  await book.setCells(changes)
  return wanted.map(({ setting, value }) => session.words.year.summary.set(setting.name, value))
}

/** A number where the text is one, so that the cell can be calculated with; '' empties the cell. */
function typed(value: string): string | number | null {
  if (value === '') return null
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
}

/** Names as they are meant: brackets, full-width letters and spaces make no difference. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\(.*\)/g, '')
    .replace(/\s+/g, '')
}
