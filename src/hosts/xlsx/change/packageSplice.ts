import type { XmlElement } from './packageXml'

/** Changes to a part's text, gathered by place and made at once; every other character stays. Changes must not overlap. */
export class Splice {
  readonly #cuts: { readonly start: number; readonly end: number; readonly text: string }[] = []

  constructor(readonly text: string) {}

  replace(start: number, end: number, text: string): void {
    this.#cuts.push({ start, end, text })
  }

  /** At one place, what was inserted first comes first. */
  insert(at: number, text: string): void {
    this.replace(at, at, text)
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, '')
  }

  /** Puts XML behind an element's last child; opens `<a/>` for it. At most once for each element. */
  append(element: XmlElement, xml: string): void {
    if (xml === '') return
    if (element.closeStart === element.end)
      this.replace(this.text.lastIndexOf('/', element.openEnd), element.openEnd, `>${xml}</${element.name}>`)
    else this.insert(element.closeStart, xml)
  }

  /** Sets an attribute; `value` is ready for double quotes. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const known = element.attributes.get(name)
    if (known) this.replace(known.start, known.end, value)
    else this.insert(element.start + 1 + element.name.length, ` ${name}="${value}"`)
  }

  removeAttribute(element: XmlElement, name: string): void {
    const known = element.attributes.get(name)
    if (!known) return
    const tag = this.text.slice(element.start, known.start)
    const start = element.start + tag.search(new RegExp(`\\s+${name}\\s*=\\s*["']$`))
    this.replace(start, known.end + 1, '')
  }

  result(): string {
    return this.onto(this.text, (at) => at)
  }

  /** The same changes made to another text that holds this one in pieces; `placeOf` says where a character stands there. */
  onto(text: string, placeOf: (at: number) => number): string {
    const cuts = this.#cuts.toSorted((a, b) => a.start - b.start)
    let result = ''
    let at = 0
    for (const cut of cuts) {
      const start = placeOf(cut.start)
      result += text.slice(at, start) + cut.text
      at = start + cut.end - cut.start
    }
    return result + text.slice(at)
  }
}
