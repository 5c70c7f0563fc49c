import type { Book, Sheet } from '../model/book'
import { accessDenied } from '../protocol/excelError'
import { method, scalar, type TypeTable, typeTable } from '../protocol/typeTable'

/** Protecting the protected and unprotecting the unprotected are both refused by Excel. */
export const worksheetProtectionType: TypeTable = typeTable<Sheet>('WorksheetProtection', {
  protected: scalar('1.2', (sheet) => sheet.protection.protected),
  options: scalar('1.2', (sheet) => sheet.protection.options),
  protect: method('1.2', (sheet, [options]) => {
    if (sheet.protection.protected) throw accessDenied('protecting a protected sheet')
    sheet.protection = { protected: true, options: (options ?? {}) as Record<string, unknown> }
  }),
  unprotect: method('1.7', (sheet) => {
    if (!sheet.protection.protected) throw accessDenied('unprotecting an unprotected sheet')
    sheet.protection = { protected: false, options: {} }
  }),
})

export const workbookProtectionType: TypeTable = typeTable<Book>('WorkbookProtection', {
  protected: scalar('1.7', (book) => book.structureProtected),
})
