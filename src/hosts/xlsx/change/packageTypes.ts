import { attributeText } from '../write/writeText'
import type { PackageEdit } from './packageEdit'
import { Splice } from './packageSplice'
import { attributeOf, parseXml, prefixed } from './packageXml'

const TYPES = '[Content_Types].xml'

/** Gives the parts added their content types, and takes those of the parts removed away. What stands there as wanted stays. */
export async function changeContentTypes(
  edit: PackageEdit,
  removed: readonly string[],
  added: readonly { readonly part: string; readonly type: string }[],
): Promise<void> {
  const text = await edit.text(TYPES)
  const root = parseXml(edit.file, TYPES, text)
  const splice = new Splice(text)
  const gone = new Set(removed.map((part) => `/${part}`.toLowerCase()))
  const wanted = new Map(added.map(({ part, type }) => [`/${part}`.toLowerCase(), type]))
  const standing = new Set<string>()
  for (const element of root.children) {
    const name = (attributeOf(element, 'PartName') ?? '').toLowerCase()
    if (element.local !== 'Override' || !(gone.has(name) || wanted.has(name))) continue
    if (wanted.get(name) === attributeOf(element, 'ContentType')) standing.add(name)
    else splice.remove(element)
  }
  const missing = added.filter(({ part }) => !standing.has(`/${part}`.toLowerCase()))
  const xml = missing.map(({ part, type }) => `<Override PartName="/${attributeText(part)}" ContentType="${type}"/>`)
  splice.append(root, prefixed(xml.join(''), root.prefix))
  edit.write(TYPES, splice.result())
}
