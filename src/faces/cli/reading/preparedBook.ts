import { wantedColumns } from '../../../input/wantedColumns'
import type { SheetKind } from '../../../records/dataset'
import type { SheetChoice } from '../../../records/sheetChoice'
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

/** Reads and computes a book, its sheets taken for what they are or for what `--sheet` says. */
export async function preparedBook(
  session: Session,
  book: Pick<Workbook, 'read'>,
  year: number | null,
  options: Pick<Options, 'sheet'>,
): Promise<Prepared> {
  const kinds = chosenKinds(session, options)
  const grids = await book.read({ wanted: wantedColumns })
  return prepare({ read: async () => grids }, { year, kinds: choicesIn(session, grids, kinds) })
}
