import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../../src/faces/cli/main'
import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { openBook } from '../../../src/hosts/xlsx/change/packageBook'
import { editPackage } from '../../../src/hosts/xlsx/change/packageEdit'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook'
import { momentOf } from '../../../src/records/moment'
import type { SheetChange } from '../../../src/workbook/cellChange'
import { layoutOf } from '../../support/layout'
import type { Row } from '../../support/smallInstitute'

/** What a run of the command line left behind. */
export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** A folder of its own to run the command line in; its clock stands at 2025-12-01 09:00, its language is Chinese. */
export function world() {
  const folder = mkdtempSync(join(tmpdir(), 'xueshi-test-'))
  return {
    folder,
    path: (name: string) => join(folder, name),
    async run(...argv: string[]): Promise<Ran> {
      let out = ''
      let err = ''
      const status = await main(argv, {
        stdout: { write: (text) => (out += text) },
        stderr: { write: (text) => (err += text) },
        cwd: folder,
        env: { PATH: process.env.PATH },
        now: () => momentOf(2025, 12, 1, 9)!,
        version: '0.0.0',
      })
      return { status, out, err }
    },
    /** Writes a workbook of plain sheets: rows of texts and numbers from A1. */
    async book(name: string, sheets: Readonly<Record<string, readonly Row[]>>): Promise<void> {
      const layouts = Object.entries(sheets).map(([sheet, rows]) => layoutOf(sheet, rows))
      writeFileSync(join(folder, name), await writeXlsx(layouts, nodeCodec, { title: name, created: 0 }))
    },
    /** Changes cells of a workbook as a user would by hand: takes the protection off first. */
    async change(name: string, changes: readonly SheetChange[]): Promise<void> {
      const edit = await editPackage(name, readFileSync(join(folder, name)), nodeCodec)
      for (const part of edit.names().filter((part) => /worksheets\/[^/]+\.xml$/.test(part)))
        edit.write(part, (await edit.text(part)).replace(/<sheetProtection[^>]*\/>/, ''))
      const book = openXlsx(name, await edit.bytes(), nodeCodec)
      await book.change(changes)
      writeFileSync(join(folder, name), book.bytes())
    },
    /** Deletes a row of a sheet, as a user would: the rows below it move up. */
    async deleteRow(name: string, sheet: string, row: number): Promise<void> {
      const edit = await editPackage(name, readFileSync(join(folder, name)), nodeCodec)
      const { part } = (await openBook(edit)).sheets.find((one) => one.name === sheet)!
      const rows = (await edit.text(part)).replace(new RegExp(`<row r="${row}"[^>]*>.*?</row>`, 's'), '')
      const moved = (_: string, before: string, number: string) =>
        before + (Number(number) > row ? Number(number) - 1 : number)
      edit.write(part, rows.replace(/(<row r="|<c r="[A-Z]+)(\d+)/g, moved))
      writeFileSync(join(folder, name), await edit.bytes())
    },
    /** Deletes a whole sheet, as a user would. */
    async removeSheet(name: string, sheet: string): Promise<void> {
      const book = openXlsx(name, readFileSync(join(folder, name)), nodeCodec)
      await book.remove([sheet])
      writeFileSync(join(folder, name), book.bytes())
    },
    /** Renames a sheet, as a user would. */
    async rename(name: string, from: string, to: string): Promise<void> {
      const edit = await editPackage(name, readFileSync(join(folder, name)), nodeCodec)
      edit.write('xl/workbook.xml', (await edit.text('xl/workbook.xml')).replaceAll(from, to))
      writeFileSync(join(folder, name), await edit.bytes())
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
