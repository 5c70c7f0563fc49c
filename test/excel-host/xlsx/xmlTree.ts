import { SaxesParser } from 'saxes'

/** An element of a small XML part. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** The root element; names without their prefixes. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser()
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name: name.replace(/^.*:/, ''),
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (more) => {
    open.at(-1)!.text += more
  })
  parser.write(text).close()
  return root.children[0]!
}

/** The child of that name, or undefined. */
export const child = (element: Element | undefined, name: string) => element?.children.find((one) => one.name === name)

export const children = (element: Element | undefined, name: string) =>
  element?.children.filter((one) => one.name === name) ?? []
