import { CellKind } from '../../../workbook/grid'
import { kindOfFormat } from '../../../workbook/numberFormat'
import { readXml, SPREADSHEET } from '../xml/xml'
import type { OpenPackage } from '../zip/openPackage'
import type { ZipEntry } from '../zip/zipEntries'
import { builtInKind } from './numberFormat'

/** For each style index of a cell (`s`): what its number format makes of a number (`NumberKind`). */
export type StyleKinds = Uint8Array

/** Reads the cell formats of the styles part; a workbook without it, or without formats in it, has the default style alone. */
export async function readStyles(book: OpenPackage, entry: ZipEntry | null): Promise<StyleKinds> {
  if (!entry) return Uint8Array.of(CellKind.number)
  const { used, custom } = await cellFormats(book, entry)
  if (used.length === 0) used.push(0)
  return Uint8Array.from(used, (id) => {
    const code = custom.get(id)
    return code === undefined ? builtInKind(id) : kindOfFormat(code)
  })
}

/** The number format of each cell style by its id, and the codes of the ids that the workbook gives itself. */
export async function cellFormats(
  book: OpenPackage,
  entry: ZipEntry,
): Promise<{ readonly used: number[]; readonly custom: ReadonlyMap<number, string> }> {
  const custom = new Map<number, string>()
  const used: number[] = []
  const path: string[] = []
  await readXml(book, entry, SPREADSHEET, {
    open(name, depth, attributes) {
      path.length = depth - 1
      path.push(name)
      if (depth !== 3) return
      if (name === 'numFmt' && path[1] === 'numFmts')
        custom.set(Number(attributes.numFmtId?.value), attributes.formatCode?.value ?? '')
      if (name === 'xf' && path[1] === 'cellXfs') used.push(Number(attributes.numFmtId?.value ?? 0))
    },
  })
  return { used, custom }
}
