import type { SheetKind } from '../../../records/dataset'
import { type Prepared, prepare } from '../../../run'
import { sheetKindNames } from '../../../text/sheetKinds'
import type { Grid } from '../../../workbook/grid'
import type { Workbook } from '../../../workbook/workbook'
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

/** The grids as they are. Throws `Stop` where `--sheet` names a sheet that is not among them. */
export function withChosen({ words }: Session, grids: readonly Grid[], kinds: ChosenKinds): readonly Grid[] {
  const sheets = grids.map(({ sheet }) => sheet)
  for (const name of kinds.keys())
    if (!sheets.includes(name)) throw new Stop(ExitStatus.wrongUsage, words.usage.unknownSheet(name, sheets))
  return grids
}

/** Reads and computes a book, its sheets taken for what they are or for what `--sheet` says. */
export function preparedBook(
  session: Session,
  book: Pick<Workbook, 'read'>,
  year: number | null,
  options: Pick<Options, 'sheet'>,
): Promise<Prepared> {
  const kinds = chosenKinds(session, options)
  return prepare({ read: async (run) => withChosen(session, await book.read(run), kinds) }, { year, kinds })
}
