import { CellKind } from '../../../workbook/grid'
import { kindOfFormat } from '../../../workbook/numberFormat'
import { readXml, SPREADSHEET } from '../xml/xml'
import type { OpenPackage } from '../zip/openPackage'
import type { ZipEntry } from '../zip/zipEntries'
import { builtInKind } from './numberFormat'

/** For each style index of a cell (`s`): what its number format makes of a number (`NumberKind`). */
export type StyleKinds = Uint8Array

/** Reads the cell formats of the styles part; a workbook without it, or without formats in it, has the default style alone. */
export async function readStyles(
  book: OpenPackage,
  entry: ZipEntry | null,
): Promise<{ readonly kinds: StyleKinds; readonly struck: ReadonlySet<number> }> {
  if (!entry) return { kinds: Uint8Array.of(CellKind.number), struck: new Set() }
  const { used, custom, struck } = await cellFormats(book, entry)
  if (used.length === 0) used.push(0)
  const kinds = Uint8Array.from(used, (id) => {
    const code = custom.get(id)
    return code === undefined ? builtInKind(id) : kindOfFormat(code)
  })
  return { kinds, struck }
}

/** The number format of each cell style by its id, the codes of the ids that the workbook gives itself, and the styles whose font is struck through. */
export async function cellFormats(
  book: OpenPackage,
  entry: ZipEntry,
): Promise<{
  readonly used: number[]
  readonly custom: ReadonlyMap<number, string>
  readonly struck: ReadonlySet<number>
}> {
  const custom = new Map<number, string>()
  const used: number[] = []
  const fonts: boolean[] = []
  const struck = new Set<number>()
  const path: string[] = []
  await readXml(book, entry, SPREADSHEET, {
    open(name, depth, attributes) {
      path.length = depth - 1
      path.push(name)
      if (depth === 4 && name === 'strike' && path[1] === 'fonts' && !/^(?:0|false)$/.test(attributes.val?.value ?? ''))
        fonts[fonts.length - 1] = true
      if (depth !== 3) return
      if (name === 'font' && path[1] === 'fonts') fonts.push(false)
      if (name === 'numFmt' && path[1] === 'numFmts')
        custom.set(Number(attributes.numFmtId?.value), attributes.formatCode?.value ?? '')
      if (name !== 'xf' || path[1] !== 'cellXfs') return
      if (fonts[Number(attributes.fontId?.value ?? 0)]) struck.add(used.length)
      used.push(Number(attributes.numFmtId?.value ?? 0))
    },
  })
  return { used, custom, struck }
}
