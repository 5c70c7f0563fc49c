import { WorkbookError } from '../../../workbook/workbook'

/** What can be read: a zip package, to be looked into, or text of comma-separated values. */
export type FileKind = 'package' | 'csv'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]
/** The compound file of old Office, which also wraps encrypted packages. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Excel 2 to 4 wrote bare records: the first is BOF. */
const BARE_RECORDS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
]

/** Enough to meet the first element of a page or the directory names of a compound file's first sectors. */
const HEAD = 4096

/**
 * Tells from the bytes (and, for text, from the name's ending) what a file is. Throws `WorkbookError` with the code of
 * what it is instead of a workbook.
 */
export function detect(file: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new WorkbookError('empty-file', file, {})
  if (begins(bytes, ZIP) || begins(bytes, EMPTY_ZIP)) return 'package'
  if (begins(bytes, COMPOUND)) throw new WorkbookError(isEncrypted(bytes) ? 'encrypted' : 'old-xls', file, {})
  if (BARE_RECORDS.some((record) => begins(bytes, record))) throw new WorkbookError('old-xls', file, {})
  const head = headText(bytes)
  if (head.startsWith('%PDF-')) throw new WorkbookError('pdf', file, {})
  if (/urn:schemas-microsoft-com:office:spreadsheet|<\?mso-application\s+progid="Excel/.test(head))
    throw new WorkbookError('xml-spreadsheet', file, {})
  if (/^\s*(<!doctype html|<html|<head|<body|<table|<meta|<style)/i.test(head) || /<html[\s>]/i.test(head))
    throw new WorkbookError('html', file, {})
  if (/\.(csv|txt|tsv)$/i.test(file)) return 'csv'
  throw new WorkbookError('not-a-workbook', file, {})
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

/** The beginning as text, byte by byte: UTF-16's zero bytes and marks are dropped, so that markup is found in it too. */
function headText(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes.subarray(0, HEAD)) if (byte !== 0 && byte < 0x80) text += String.fromCharCode(byte)
  return text
}

/** Names of streams stand in the compound file's directory, in UTF-16. */
const ENCRYPTED_STREAM = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]))

function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (ENCRYPTED_STREAM.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}
