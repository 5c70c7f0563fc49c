import type { SheetKind } from '../records/sheetKind'
import { sheetKindsEn } from './en/nouns'
import { sheetKindsZhCN } from './zhCN/nouns'

/** What the user may call each kind of sheet, in either language and by its name in documents; `notRead` is null. */
export function sheetKindNames(notRead: string): ReadonlyMap<string, SheetKind | null> {
  const kinds = Object.keys(sheetKindsZhCN) as SheetKind[]
  return new Map<string, SheetKind | null>([
    ...kinds.flatMap((kind) =>
      [kind, sheetKindsZhCN[kind], sheetKindsEn[kind]].map((name) => [name.toLowerCase(), kind] as const),
    ),
    [notRead, null],
  ])
}
