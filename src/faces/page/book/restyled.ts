import type { SheetChange } from '../../../workbook/cellChange'
import type { ViewedSheet } from './viewedSheet'

/** The sheets of which cells, or columns, look otherwise once these changes are made: those that take over the look of others. */
export function restyledSheets(changes: readonly SheetChange[]): readonly string[] {
  const restyles = ({ row, column, like, width }: SheetChange) =>
    width !== undefined || (like !== undefined && (like.row !== row || like.column !== column))
  return [...new Set(changes.filter(restyles).map(({ sheet }) => sheet.toLowerCase()))]
}

/** The sheets, those of these names in small letters each with a face of its own, so that who looks at one looks into its file again. */
export function withNewFaces(
  sheets: readonly ViewedSheet[],
  file: string,
  names: readonly string[],
): readonly ViewedSheet[] {
  return sheets.map((viewed) =>
    viewed.grid.file === file && names.includes(viewed.grid.sheet.toLowerCase())
      ? { ...viewed, face: { ...viewed.face } }
      : viewed,
  )
}
