import { deflateRawSync } from 'node:zlib'
import { crc32 } from '../../../src/hosts/xlsx/zip/crc32'

/** An entry to put into a zip file; what is not given is as it should be. */
export interface MadeEntry {
  readonly name: string
  readonly data: string | Uint8Array
  /** Deflated bytes to use instead of those of `data`. */
  readonly deflated?: Uint8Array
  readonly stored?: boolean
  readonly method?: number
  readonly crc32?: number
  readonly size?: number
  readonly flags?: number
  /** Where the directory says that the entry lies. */
  readonly offset?: number
}

/** A zip file of these entries, right or wrong as they say. */
export function zipOf(entries: readonly MadeEntry[]): Uint8Array {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const data = Buffer.from(entry.data)
    const packed = Buffer.from(entry.deflated ?? (entry.stored ? data : deflateRawSync(data)))
    const name = Buffer.from(entry.name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(entry.flags ?? 0x800, 2)
    common.writeUInt16LE(entry.method ?? (entry.stored ? 0 : 8), 4)
    common.writeUInt32LE(entry.crc32 ?? crc32(data, 0), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(entry.size ?? data.length, 18)
    common.writeUInt16LE(name.length, 22)
    local.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, packed)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(entry.offset ?? offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, name)
    offset += 30 + name.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Uint8Array.from(Buffer.concat([...local, listed, end]))
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A relationships part: id, kind and target of each. */
export function relationships(list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const one = ([id, kind, target]: readonly [string, string, string]) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
  return `<Relationships xmlns="${PACKAGE}">${list.map(one).join('')}</Relationships>`
}

/** The entries of a workbook with one sheet: 编号 in A1, a date in B2. Entries given take the place of those of their name. */
export function workbookEntries(given: readonly MadeEntry[] = []): MadeEntry[] {
  const usual: MadeEntry[] = [
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: '_rels/.rels', data: relationships([['r1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="人员" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships([
        ['r1', 'worksheet', 'worksheets/sheet1.xml'],
        ['r2', 'styles', 'styles.xml'],
        ['r3', 'sharedStrings', 'sharedStrings.xml'],
      ]),
    },
    {
      name: 'xl/styles.xml',
      data: `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', data: `<sst xmlns="${MAIN}"><si><t>编号</t></si><si/></sst>` },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: sheetPart('<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="B2" s="1"><v>45292</v></c></row>'),
    },
  ]
  const names = new Set(given.map(({ name }) => name))
  return [...usual.filter(({ name }) => !names.has(name)), ...given]
}

/** A sheet part with these rows. */
export function sheetPart(rows: string, behind = ''): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${behind}</worksheet>`
}
