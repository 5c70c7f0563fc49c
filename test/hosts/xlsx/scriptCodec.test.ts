import { deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { scriptCodec } from '../../../src/hosts/xlsx/zip/scriptCodec'

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk.slice())
  return Buffer.concat(all)
}

/** Texts as sheets have them: the same again and again, and more than a piece of them. */
const bytes = fc
  .tuple(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 400 }))
  .map(([part, times]) => Buffer.concat(Array.from({ length: times }, (_, at) => [...part, at & 255]).map(Buffer.from)))

test('what zlib deflates is inflated, and the other way round', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, async (data) => {
      expect(await whole(scriptCodec.inflateRaw(deflateRawSync(data), data.length))).toEqual(data)
      expect(inflateRawSync(await whole(scriptCodec.deflateRaw([data.subarray(0, 7), data.subarray(7)])))).toEqual(data)
    }),
    { numRuns: 60 },
  )
})

test('data that is not deflated is refused', async () => {
  await expect(whole(scriptCodec.inflateRaw(Uint8Array.of(255, 255, 255), 9))).rejects.toThrow()
})

test('a part that swells comes in pieces, so that it can be stopped', async () => {
  const deflated = deflateRawSync(Buffer.alloc(50_000_000))
  for await (const chunk of scriptCodec.inflateRaw(deflated, 50_000_000)) {
    expect(chunk.length).toBeLessThan(20_000_000)
    break
  }
})
