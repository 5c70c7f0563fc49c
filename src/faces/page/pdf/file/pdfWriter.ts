import { zlibSync } from 'fflate'
import { joined } from '../font/bytes'

/** An object of a PDF, by its number. */
export type Reference = `${number} 0 R`

/** The objects of a PDF one after the other; the same objects give the same bytes. */
export interface PdfWriter {
  /** A number for an object that others name before it is there. */
  reserve(): Reference
  /** An object: what stands between `obj` and `endobj`, in ASCII. */
  add(body: string, reference?: Reference): Reference
  /** A stream, compressed; `entries` of its dictionary beside length and filter. */
  addStream(entries: string, bytes: Uint8Array): Reference
  /** The whole file. */
  finish(catalogue: Reference, information: Reference): Uint8Array<ArrayBuffer>
}

export function pdfWriter(): PdfWriter {
  const parts: Uint8Array[] = []
  const offsets: number[] = []
  let length = 0
  const write = (part: Uint8Array) => {
    parts.push(part)
    length += part.length
  }
  // The second line tells programs that carry files that this one is not text.
  write(latin('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'))

  function reserve(): Reference {
    offsets.push(0)
    return `${offsets.length} 0 R`
  }

  function begin(reference: Reference) {
    const number = Number.parseInt(reference, 10)
    offsets[number - 1] = length
    write(latin(`${number} 0 obj\n`))
  }

  return {
    reserve,
    add(body, reference = reserve()) {
      begin(reference)
      write(latin(`${body}\nendobj\n`))
      return reference
    },
    addStream(entries, bytes) {
      const reference = reserve()
      begin(reference)
      const packed = zlibSync(bytes, { level: 6 })
      write(latin(`<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`))
      write(packed)
      write(latin('\nendstream\nendobj\n'))
      return reference
    },
    finish(catalogue, information) {
      const start = length
      const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
      write(latin(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${lines.join('')}`))
      write(latin(`trailer\n<</Size ${offsets.length + 1} /Root ${catalogue} /Info ${information}>>\n`))
      write(latin(`startxref\n${start}\n%%EOF\n`))
      return joined(parts)
    },
  }
}

/** ASCII, or bytes written as letters of Latin-1. */
export const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** A text that programs show, such as a title. */
export const textString = (text: string): string => `<FEFF${utf16(text)}>`

/** Units of UTF-16, in hexadecimal digits. */
export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')
}

/** Two bytes in hexadecimal digits. */
export const hex = (number: number): string => number.toString(16).toUpperCase().padStart(4, '0')

/** A number with as many decimals as are seen. */
export const decimal = (number: number): string => String(Math.round(number * 1000) / 1000)
