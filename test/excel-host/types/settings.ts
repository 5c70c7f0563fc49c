import type { Book } from '../model/book'
import { itemNotFound } from '../protocol/excelError'
import { method, object, scalar, type TypeTable, typeTable } from '../protocol/typeTable'

interface Setting {
  readonly book: Book
  readonly key: string
}

export const settingCollectionType: TypeTable = typeTable<Book>(
  'SettingCollection',
  {
    add: object(
      '1.4',
      () => settingType,
      (book, [key, value]): Setting => {
        book.settings.set(String(key), value)
        return { book, key: String(key) }
      },
    ),
    getItem: object(
      '1.4',
      () => settingType,
      (book, [key]): Setting => {
        if (!book.settings.has(String(key))) throw itemNotFound(String(key))
        return { book, key: String(key) }
      },
    ),
    getItemOrNullObject: object(
      '1.4',
      () => settingType,
      (book, [key]): Setting | null => (book.settings.has(String(key)) ? { book, key: String(key) } : null),
    ),
  },
  {
    items: { type: () => settingType, list: (book) => [...book.settings.keys()].map((key) => ({ book, key })) },
  },
)

const settingType: TypeTable = typeTable<Setting>(
  'Setting',
  {
    key: scalar('1.4', (setting) => setting.key),
    value: scalar(
      '1.4',
      (setting) => setting.book.settings.get(setting.key),
      (setting, value) => {
        setting.book.settings.set(setting.key, value)
      },
    ),
    delete: method('1.4', (setting) => setting.book.settings.delete(setting.key)),
  },
  { id: (setting) => setting.key },
)
