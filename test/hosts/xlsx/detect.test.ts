import { detect } from '../../../src/hosts/xlsx/read/detect'
import { WorkbookError } from '../../../src/workbook/workbook'

const COMPOUND = 'd0cf11e0a1b11ae1'

function kind(bytes: Uint8Array, file = 'a.xlsx'): string {
  try {
    return detect(file, bytes)
  } catch (error) {
    if (error instanceof WorkbookError) return error.code
    throw error
  }
}
const hex = (digits: string) => Uint8Array.from(Buffer.from(digits, 'hex'))
const text = (content: string, encoding: BufferEncoding = 'utf8') => Uint8Array.from(Buffer.from(content, encoding))

test.each([
  ['package', hex('504b030414000000'), 'a.xlsx'],
  ['package', hex('504b0506'), 'a.xlsx'],
  ['package', hex('504b030414000000'), 'renamed.csv'],
  ['empty-file', hex(''), 'a.xlsx'],
  ['old-xls', hex(COMPOUND + '00'.repeat(600)), 'a.xls'],
  [
    'encrypted',
    hex(`${COMPOUND}${'00'.repeat(600)}${Buffer.from('EncryptedPackage', 'utf16le').toString('hex')}`),
    'a.xlsx',
  ],
  ['old-xls', hex('090406000000100000'), 'a.xls'],
  ['pdf', text('%PDF-1.7'), 'a.xlsx'],
  ['html', text('\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>'), 'a.xls'],
  ['html', text('<table><tr><td>1'), 'a.xls'],
  ['html', text('\ufeff<HTML><BODY>', 'utf16le'), 'a.xls'],
  ['xml-spreadsheet', text('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>'), 'a.xls'],
  [
    'xml-spreadsheet',
    text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'a.xml',
  ],
  ['not-a-workbook', text('hello'), 'a.xlsx'],
  ['not-a-workbook', hex('89504e470d0a1a0a'), 'a.png'],
  ['csv', text('a,b'), 'a.CSV'],
  ['csv', text('a\tb'), 'a.txt'],
])('%s', (expected, bytes, file) => {
  expect(kind(bytes, file)).toBe(expected)
})
