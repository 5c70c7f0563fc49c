import type { Book } from '../model/book'
import { serialOf } from '../model/typing'
import { invalidArgument } from '../protocol/excelError'
import { internal, method, navigation, object, scalar, type TypeTable, typeTable } from '../protocol/typeTable'
import { commentCollectionType } from './comments'
import { workbookProtectionType } from './protection'
import { rangeType } from './range'
import { settingCollectionType } from './settings'
import { worksheetCollectionType } from './worksheet'

export const workbookType: TypeTable = typeTable<Book>('Workbook', {
  application: navigation(
    '1.1',
    () => applicationType,
    (book) => book,
  ),
  comments: navigation(
    '1.10',
    () => commentCollectionType,
    (book) => book,
  ),
  functions: navigation(
    '1.2',
    () => functionsType,
    (book) => book,
  ),
  protection: navigation(
    '1.7',
    () => workbookProtectionType,
    (book) => book,
  ),
  settings: navigation(
    '1.4',
    () => settingCollectionType,
    (book) => book,
  ),
  worksheets: navigation(
    '1.1',
    () => worksheetCollectionType,
    (book) => ({ book }),
  ),
  _Runtime: internal(
    navigation(
      '1.8',
      () => runtimeType,
      (book) => book,
    ),
  ),
  getSelectedRange: object(
    '1.1',
    () => rangeType,
    (book) => ({ sheet: book.active, areas: [book.selection] }),
  ),
})

const applicationType: TypeTable = typeTable<Book>('Application', {
  suspendScreenUpdatingUntilNextSync: method('1.9', () => {}),
})

/** The add-in's own side of the workbook. */
const runtimeType: TypeTable = typeTable<Book>('Runtime', {
  enableEvents: scalar(
    '1.8',
    (book) => book.enableEvents,
    (book, value) => {
      book.enableEvents = value === true
    },
  ),
})

interface Result {
  readonly value: unknown
}

const functionsType: TypeTable = typeTable<Book>('Functions', {
  date: object(
    '1.2',
    () => functionResultType,
    (book, [year, month, day]): Result => {
      const serial = serialOf(Number(year), Number(month), Number(day), book.date1904)
      if (serial === null) throw invalidArgument('no such day')
      return { value: serial }
    },
  ),
})

const functionResultType: TypeTable = typeTable<Result>('FunctionResult', {
  value: scalar('1.2', (result) => result.value),
  error: scalar('1.2', () => ''),
})

/** What the library itself calls once, when it starts. */
export const addinServiceType: TypeTable = typeTable<Book>('AddinInternalService', {
  notifyActionHandlerReady: internal(method('1.1', () => {})),
})

/** Whether the pane of a shared runtime is in view. */
export const appRuntimeServiceType: TypeTable = typeTable<Book>('AppRuntimeService', {
  getAppRuntimeState: internal(method('1.1', (book) => book.runtimeState)),
  setAppRuntimeState: internal(
    method('1.1', (book, [state]) => {
      book.runtimeState = state as Book['runtimeState']
    }),
  ),
})
