// The bare minimum of reading a workbook: inflates every entry of a zip file with node:zlib and throws it away. Prints the
// milliseconds this took, the file's reading included, without Node's own start. The yardstick of `npm run bench`.
import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

const started = performance.now()
const file = readFileSync(process.argv[2] ?? '')
const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
const count = file.readUInt16LE(end + 10)
let at = file.readUInt32LE(end + 16)
let inflated = 0
for (let entry = 0; entry < count; entry++) {
  const method = file.readUInt16LE(at + 10)
  const size = file.readUInt32LE(at + 20)
  const local = file.readUInt32LE(at + 42)
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  const data = file.subarray(start, start + size)
  inflated += method === 0 ? data.length : inflateRawSync(data).length
  at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
}
console.log(JSON.stringify({ milliseconds: performance.now() - started, inflated }))
