import { inflateSync } from 'node:zlib'

/** What a PDF of ours holds, read back as another program would. */
export interface ReadPdf {
  readonly title: string
  readonly pages: readonly {
    /** In whole points: `842×595`. */
    readonly paper: string
    /** What can be selected, line by line as drawn. */
    readonly text: string
    readonly isPicture: boolean
    /** What draws it. */
    readonly program: string
  }[]
  /** Fonts with their letters, by name: `ABCDEF+Name`. */
  readonly embedded: readonly string[]
  /** Font programs as they are in the file. */
  readonly programs: readonly Buffer[]
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const all = Buffer.from(bytes)
  const text = all.toString('latin1')
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)![1])
  const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset))
  const objects = offsets.map((offset, index) => {
    const [whole, number] = /(\d+) 0 obj\n/.exec(text.slice(offset, offset + 20))!
    expect(Number(number)).toBe(index + 1)
    return text.slice(offset + whole.length, text.indexOf('endobj', offset))
  })
  const at = (reference: string) => objects[Number.parseInt(reference, 10) - 1]!
  const stream = (reference: string) => {
    const begin = offsets[Number.parseInt(reference, 10) - 1]!
    const data = text.indexOf('stream\n', begin) + 'stream\n'.length
    return inflateSync(all.subarray(data, data + Number(/\/Length (\d+)>>/.exec(text.slice(begin))![1])))
  }
  const pages = objects.filter((object) => object.includes('/Type /Page '))
  const descriptors = objects.filter((object) => object.includes('/FontDescriptor /FontName'))
  const [, title] = /\/Title <FEFF([0-9A-F]*)>/.exec(text)!
  return {
    title: decoded(title!),
    pages: pages.map((page) => {
      const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page)!
      const fonts = new Map<string, Map<string, string>>()
      for (const [, name, reference] of page.matchAll(/\/([FU]\d+) (\d+ 0 R)/g)) {
        const map = stream(/\/ToUnicode (\d+ 0 R)/.exec(at(reference!))![1]!).toString('latin1')
        const entries = [...map.matchAll(/^<([0-9A-F]+)> <([0-9A-F]{4,})>$/gm)]
        fonts.set(name!, new Map(entries.map(([, code, units]) => [code!, decoded(units!)])))
      }
      const program = stream(/\/Contents (\d+ 0 R)/.exec(page)![1]!).toString('latin1')
      return {
        paper: `${Math.round(Number(width))}×${Math.round(Number(height))}`,
        text: shown(program, fonts),
        program,
        isPicture: page.includes('/XObject'),
      }
    }),
    embedded: descriptors.map((one) => /\/FontName \/(\S+)/.exec(one)![1]!),
    programs: descriptors.map((one) => stream(/\/FontFile[23] (\d+ 0 R)/.exec(one)![1]!)),
  }
}

const decoded = (units: string) => Buffer.from(units, 'hex').swap16().toString('utf16le')

function shown(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  return [...content.matchAll(/\/([FU]\d+) \S+ Tf .*? \[(.*?)\] TJ/g)]
    .map(([, name, codes]) => {
      const size = name!.startsWith('F') ? 4 : 2
      const digits = [...codes!.matchAll(/<([0-9A-F]+)>/g)].map(([, some]) => some).join('')
      const each = digits.match(new RegExp(`.{${size}}`, 'g')) ?? []
      return each.map((code) => fonts.get(name!)!.get(code)!).join('')
    })
    .join('\n')
}
