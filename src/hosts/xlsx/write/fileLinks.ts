import { attributeText } from './writeText'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The links of one sheet to files, which stand in its relationships. */
export interface FileLinks {
  /** The element of a link on a cell, `B7`. */
  add(cell: string, url: string): string
  /** The relationships of all links so far, to stand beside the sheet's others. */
  readonly relationships: () => readonly string[]
}

export function fileLinks(): FileLinks {
  const numbers = new Map<string, number>()
  return {
    add(cell, url) {
      const number = numbers.get(url) ?? numbers.size + 1
      numbers.set(url, number)
      return `<hyperlink ref="${cell}" xmlns:r="${RELATIONSHIPS}" r:id="file${number}"/>`
    },
    relationships: () =>
      Array.from(
        numbers,
        ([url, number]) =>
          `<Relationship Id="file${number}" Type="${RELATIONSHIPS}/hyperlink" Target="${attributeText(url)}" TargetMode="External"/>`,
      ),
  }
}
