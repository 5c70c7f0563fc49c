import { type Entry, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core.js'
import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { openXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook'
import { zipEntries } from '../../../src/hosts/xlsx/zip/zipEntries'
import { fullLayout } from '../../support/fullLayout'
import { richParts } from '../../support/richPackage'
import { listedAlone } from '../../support/zip'

/** 图片 as Chinese Windows wrote it before zip files knew Unicode. */
const GBK = Uint8Array.of(0xcd, 0xbc, 0xc6, 0xac)

/** The rich package as other programs zip: folders of their own, a comment, dates, a name in no Unicode. */
async function oddlyZipped(): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { level: 0, useWebWorkers: false, useCompressionStream: false })
  await zip.add('xl/', undefined, { directory: true })
  const text = new TextEncoder()
  for (const [name, part] of richParts())
    await zip.add(name, new Uint8ArrayReader(typeof part === 'string' ? text.encode(part) : part))
  await zip.add('xl/media/gbk', new Uint8ArrayReader(GBK), { encodeText: () => GBK, useUnicodeFileNames: false })
  await zip.add('xl/media/long', new Uint8ArrayReader(GBK), { zip64: true, comment: 'long', unixMode: 0o644 })
  return zip.close(text.encode('备注'))
}

test('folders, the comment and names in older encodings go over as they are', async () => {
  const before = await oddlyZipped()
  const book = openXlsx('a.xlsx', before, nodeCodec)
  await book.write([fullLayout('年度总结')])
  const [old, now] = [await zipEntries('a', before), await zipEntries('a', book.bytes())]
  expect(now.folders.map(({ name }) => name)).toEqual(['xl/'])
  expect(now.comment).toEqual(old.comment)
  const gbk = [...now.entries.values()].find(({ data }) => Buffer.from(data).equals(GBK))
  expect(gbk?.line.rawFilename).toEqual(GBK)
  const alone = (await listedAlone(book.bytes())).find(({ rawFilename }) => Buffer.from(rawFilename).equals(GBK))
  expect(alone?.bitFlag?.languageEncodingFlag).toBe(false)
  expect((await book.read()).map(({ sheet }) => sheet)).toContain('年度总结')
})

test('an entry with sizes for more than 4 GB, dates, a comment and rights stays what it is, and is described as it lies', async () => {
  const before = await oddlyZipped()
  const book = openXlsx('a.xlsx', before, nodeCodec)
  await book.write([fullLayout('年度总结')])
  const [old, now] = [await zipEntries('a', before), await zipEntries('a', book.bytes())]
  const [of, is] = [old, now].map(({ entries }) => entries.get('xl/media/long')!)
  expect(Buffer.from(is!.data).equals(of!.data)).toBe(true)
  const named = (list: readonly Entry[]) => list.find(({ filename }) => filename === 'xl/media/long')!
  const [from, to] = [named(await listedAlone(before)), named(await listedAlone(book.bytes()))]
  for (const fact of ['rawComment', 'externalFileAttributes', 'versionMadeBy', 'rawLastModDate', 'crc32'] as const)
    expect(to[fact]).toEqual(from[fact])
  expect([from.zip64, to.zip64]).toEqual([true, false])
  expect([from.bitFlag!.dataDescriptor, to.bitFlag!.dataDescriptor]).toEqual([true, false])
})
