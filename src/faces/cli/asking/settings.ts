import type { CellChange } from '../../../workbook/cellChange'
import { enterSettings } from '../../../year/enterSettings'
import type { OpenYear } from '../../../year/openYear'
import { namedSetting, settingNames } from '../../../year/settingEntry'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { ChangingBook } from '../writing/changingBook'

/** What was entered: a line to say for each setting, and the cells that were changed. */
export interface EnteredSettings {
  readonly lines: readonly string[]
  readonly cells: readonly CellChange[]
}

/**
 * Enters `项目=值` into the workbook's 设置, in the cell where the setting stands, else in a row below the others; of one
 * that is given twice the last counts. Throws `Stop` where a setting is unknown or its
 * value cannot be read.
 */
export async function setSettings(
  session: Session,
  book: ChangingBook,
  year: OpenYear,
  given: readonly string[],
): Promise<EnteredSettings> {
  if (given.length === 0) return { lines: [], cells: [] }
  const { usage } = session.words.year
  const all = given.map((text) => {
    const match = /^([^=＝]+)[=＝]([\s\S]*)$/.exec(text)
    if (!match) throw new Stop(ExitStatus.wrongUsage, usage.badSetting(text))
    const name = match[1]!.trim()
    const value = match[2]!.trim()
    const named = namedSetting(name, value)
    if ('wanted' in named) return named
    throw new Stop(
      ExitStatus.wrongUsage,
      named.wrong === 'name' ? usage.unknownSetting(name, settingNames()) : usage.badSettingValue(name, value),
    )
  })
  const last = [...new Map(all.map((entry) => [entry.wanted.field, entry])).values()]
  const { cells } = await enterSettings(
    book,
    year,
    last.map(({ wanted }) => wanted),
  )
  return { lines: last.map(({ name, wanted }) => session.words.year.summary.set(name, wanted.value)), cells }
}
