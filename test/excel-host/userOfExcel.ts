import type { ExcelHost } from './excelHost'
import { addSheet, EventType, ownCell, type Sheet, sheetOf } from './model/book'
import { areaAt, localAddress } from './model/cells'
import { typeInto } from './model/typing'

/** The person in front of Excel: what is done there by hand, of which Excel tells the pane. Addresses: `人员!B7`. */
export function userOfExcel({ book }: ExcelHost) {
  const place = (address: string) => {
    const [, name = '', local = ''] = /^(.*)!(.*)$/.exec(address) ?? []
    const sheet = sheetOf(book, name)
    if (!sheet) throw new Error(`There is no sheet ${name}`)
    return { sheet, area: areaAt(local) }
  }
  const named = (name: string): Sheet => place(`${name}!A1`).sheet
  return {
    /** What was typed before any pane was there: nobody is told of it, neither now nor a moment later. */
    hadTyped(address: string, text: string): void {
      const { sheet, area } = place(address)
      typeInto(ownCell(sheet, area.top, area.left), text, book.date1904)
    },
    /** Types a text into a cell, as with the keyboard; '' empties it. */
    type(address: string, text: string): void {
      const { sheet, area } = place(address)
      typeInto(ownCell(sheet, area.top, area.left), text, book.date1904)
      book.raise({
        type: EventType.changed,
        sheet,
        detail: { address: localAddress(area), changeType: 'RangeEdited', triggerSource: 'Unknown' },
      })
    },
    /** Begins a conversation on a cell. */
    comment(address: string, ...[content, ...replies]: readonly [string, ...string[]]): void {
      const { sheet, area } = place(address)
      const id = `{comment-${book.comments.length + 1}}`
      book.comments.push({ id, sheet, row: area.top, column: area.left, content, replies })
      book.raise({ type: EventType.commentAdded, sheet, detail: { commentDetails: [{ commentId: id, replyIds: [] }] } })
    },
    select(address: string): void {
      const { sheet, area } = place(address)
      Object.assign(book, { active: sheet, selection: area })
    },
    activate(name: string): void {
      const sheet = named(name)
      book.active = sheet
      book.raise({ type: EventType.activated, sheet, detail: {} })
    },
    addSheet(name: string): void {
      book.raise({ type: EventType.added, sheet: addSheet(book, name), detail: {} })
    },
    deleteSheet(name: string): void {
      const sheet = named(name)
      book.sheets = book.sheets.filter((other) => other !== sheet)
      if (book.active === sheet) book.active = book.sheets[0]!
      book.raise({ type: EventType.deleted, sheet, detail: {} })
    },
    /** What stands in a cell. */
    read(address: string): unknown {
      const { sheet, area } = place(address)
      return sheet.rows.get(area.top)?.get(area.left)?.value ?? ''
    },
    /** What is selected: `人员!B7`. */
    selection: (): string => `${book.active.name}!${localAddress(book.selection)}`,
  }
}
