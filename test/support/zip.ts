import { inflateRawSync } from 'node:zlib'
import { type Entry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/lib/zip-core.js'
import { type ZipEntry, zipEntries } from '../../src/hosts/xlsx/zip/zipEntries'

/** The parts of a package by name, in their order in the file. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, ZipEntry>> {
  const { entries } = await zipEntries('test', bytes)
  return new Map([...entries.values()].map((entry) => [entry.name, entry]))
}

export function textOf(entry: ZipEntry): string {
  return Buffer.from(entry.method === 0 ? entry.data : inflateRawSync(entry.data)).toString('utf8')
}

/** The parts of a package as texts. */
export async function textsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  return new Map([...(await partsOf(bytes))].map(([name, entry]) => [name, textOf(entry)]))
}

/** A zip file's directory as zip.js alone reads it. Throws where zip.js does. */
export function listedAlone(bytes: Uint8Array): Promise<Entry[]> {
  const options = { strictness: 'balanced', filenameValidation: 'tolerant' } as never
  return new ZipReader(new Uint8ArrayReader(bytes), options).getEntries()
}
