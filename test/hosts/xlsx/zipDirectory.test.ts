import {
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipWriter,
  type ZipWriterAddDataOptions,
} from '@zip.js/zip.js/lib/zip-core.js'
import fc from 'fast-check'
import { nodeCodec } from '../../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx'
import { type DirectoryLine, plainDirectory } from '../../../src/hosts/xlsx/zip/zipDirectory'
import { fullLayout } from '../../support/fullLayout'
import { listedAlone } from '../../support/zip'
import { type MadeEntry, workbookEntries, zipOf } from './zipOf'

const FACTS = [
  'filename',
  'directory',
  'encrypted',
  'compressionMethod',
  'crc32',
  'compressedSize',
  'uncompressedSize',
  'offset',
  'rawFilename',
  'rawExtraField',
  'rawComment',
  'versionMadeBy',
  'internalFileAttributes',
  'externalFileAttributes',
] as const satisfies readonly (keyof DirectoryLine)[]

/** What zip.js says of the same file; undefined where it refuses it. */
async function byLibrary(bytes: Uint8Array): Promise<object[] | undefined> {
  const found = await listedAlone(bytes).catch(() => undefined)
  return found?.map((entry) => Object.fromEntries(FACTS.map((fact) => [fact, entry[fact]])))
}

async function zipped(options: ZipWriterAddDataOptions, comment?: string): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    level: 0,
    useWebWorkers: false,
    useCompressionStream: false,
    extendedTimestamp: false,
  })
  await zip.add('xl/a.xml', new Uint8ArrayReader(Uint8Array.of(1, 2, 3)), options)
  return zip.close(comment === undefined ? undefined : new TextEncoder().encode(comment))
}

const PLAIN = zipOf(workbookEntries())

test('a plain file is listed without the library, and as the library lists it', async () => {
  expect(plainDirectory(PLAIN)).toHaveLength(workbookEntries().length)
  expect(plainDirectory(PLAIN)).toEqual(await byLibrary(PLAIN))
})

test('so is what we write, and what zip.js writes', async () => {
  const written = await writeXlsx([fullLayout('年度总结')], nodeCodec, { title: 'a', created: 1_767_225_600 })
  for (const bytes of [written, await zipped({})]) {
    expect(plainDirectory(bytes)).not.toBeNull()
    expect(plainDirectory(bytes)).toEqual(await byLibrary(bytes))
  }
})

test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
  ['nothing', () => new Uint8Array(0)],
  ['something shorter than an end', () => PLAIN.subarray(0, 10)],
  ['no entries', () => zipOf([])],
  ['something before it', () => Uint8Array.from([...PLAIN.subarray(0, 4), ...PLAIN])],
  ['something behind it', () => Uint8Array.from([...PLAIN, 0])],
  ['a comment', () => zipped({}, 'comment')],
  ['a comment of an entry', () => zipped({ comment: 'x' })],
  ['Zip64', () => zipped({ zip64: true })],
  ['extra fields', () => zipped({ extendedTimestamp: true })],
  ['a folder', () => zipOf([{ name: 'xl/', data: '' }])],
  ['a folder by its rights alone', () => zipped({ unixMode: 0o040755 })],
  ['a name not in ASCII', () => zipOf([{ name: '表.xml', data: '' }])],
  ['an end in what could be the comment of another', () => withEarlierEnd()],
])('a file with %s is left to the library', async (_, made) => {
  expect(plainDirectory(await made())).toBeNull()
})

/** Twice an end of the directory, the second in the comment of the first. */
function withEarlierEnd(): Uint8Array {
  const end = PLAIN.slice(-22)
  const earlier = Uint8Array.from([...PLAIN, ...end])
  new DataView(earlier.buffer).setUint16(PLAIN.length - 2, 22, true)
  return earlier
}

test('whatever the bytes of a directory say: the same as the library, or left to it', async () => {
  const entry = fc.record<MadeEntry>(
    {
      name: fc.constantFrom('a', 'b/c', 'b\\c', '/d', 'a '),
      data: fc.string(),
      stored: fc.boolean(),
      flags: fc.nat(0xffff),
    },
    { requiredKeys: ['name', 'data'] },
  )
  const change = fc.record({ before: fc.nat(160), value: fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 0x50, 255)) })
  let listed = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { minLength: 1, maxLength: 3 }),
      fc.array(change, { maxLength: 2 }),
      async (entries, changes) => {
        const bytes = zipOf(entries)
        for (const { before, value } of changes) bytes[Math.max(0, bytes.length - 1 - before)] = value
        const plain = plainDirectory(bytes)
        if (plain === null) return
        listed++
        expect(plain).toEqual(await byLibrary(bytes))
      },
    ),
    { numRuns: 600 },
  )
  expect(listed).toBeGreaterThan(300)
})
