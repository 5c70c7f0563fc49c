import { decoded, parseXml, type XmlElement } from '../change/packageXml'

/** A part as a tree together with its text, for those who only look. */
export interface XmlTree {
  readonly root: XmlElement
  /** The characters directly within an element that has no children. */
  textIn(element: XmlElement): string
}

/** Throws `WorkbookError` damaged. */
export function xmlTree(file: string, part: string, text: string): XmlTree {
  return {
    root: parseXml(file, part, text),
    textIn: ({ openEnd, closeStart }) => decoded(text.slice(openEnd, closeStart)),
  }
}

/** The first element of that local name, in whatever namespace, in the order of the text; the element itself too. */
export function firstWithin(element: XmlElement, local: string): XmlElement | undefined {
  if (element.local === local) return element
  for (const child of element.children) {
    const found = firstWithin(child, local)
    if (found) return found
  }
  return undefined
}

export const childNamed = (element: XmlElement, local: string) =>
  element.children.find((child) => child.local === local)
