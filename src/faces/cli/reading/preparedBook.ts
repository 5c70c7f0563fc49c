import type { SheetChoice } from '../../../records/sheetChoice'
import type { SheetKind } from '../../../records/sheetKind'
import { sheetKindNames } from '../../../text/sheetKinds'
import type { Grid } from '../../../workbook/grid'
import type { Workbook } from '../../../workbook/workbook'
import { type ComputedYear, hasYear, type OpenYear, openYear, type YearAsked } from '../../../year/openYear'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import type { Options } from '../command/options'

/** What `--sheet` says sheets are, by their names; null for one that is not to be read. */
export type ChosenKinds = ReadonlyMap<string, SheetKind | null>

/** Reads `NAME=KIND`, KIND in either language, as often as given. Throws `Stop` for what is none. */
export function chosenKinds({ words, catalogue }: Session, { sheet: given = [] }: Pick<Options, 'sheet'>): ChosenKinds {
  const names = sheetKindNames(words.notRead)
  return new Map(
    given.map((text) => {
      const [, sheet, kind] = /^(.+)[=＝](.+)$/s.exec(text) ?? []
      const known = names.get(kind?.trim().toLowerCase() ?? '')
      if (sheet === undefined || known === undefined)
        throw new Stop(
          ExitStatus.wrongUsage,
          words.usage.badSheet(text, [...Object.values(catalogue.sheetKinds), words.notRead]),
        )
      return [sheet, known] as const
    }),
  )
}

/** The choices for the sheets that there are. Throws `Stop` where `--sheet` names a sheet that is not among them. */
export function choicesIn({ words }: Session, grids: readonly Grid[], kinds: ChosenKinds): readonly SheetChoice[] {
  const sheets = grids.map(({ sheet }) => sheet)
  for (const name of kinds.keys())
    if (!sheets.includes(name)) throw new Stop(ExitStatus.wrongUsage, words.usage.unknownSheet(name, sheets))
  return grids.flatMap(({ file, sheet }) => {
    const kind = kinds.get(sheet)
    return kind === undefined ? [] : [{ file, sheet, kind }]
  })
}

/** The year that the user asked for, with the sheets taken for what they are or for what `--sheet` says. */
export function askedYear(session: Session, year: number | null, options: Pick<Options, 'sheet'>): YearAsked {
  const kinds = chosenKinds(session, options)
  return { year, kinds: (grids) => choicesIn(session, grids, kinds) }
}

/** Reads and computes a book. */
export function preparedBook(
  session: Session,
  book: Pick<Workbook, 'read'>,
  year: number | null,
  options: Pick<Options, 'sheet'>,
): Promise<OpenYear> {
  return openYear(book, askedYear(session, year, options))
}

/** A book that was read; throws `Stop` where it has no year. */
export function withYear({ words }: Session, { name }: Pick<Workbook, 'name'>, opened: OpenYear): ComputedYear {
  if (!hasYear(opened)) throw new Stop(ExitStatus.errorsStand, words.message(name, '', null, words.noYear))
  return opened
}
