import { attributeText } from '../write/writeText'
import type { PackageEdit } from './packageEdit'
import { Splice } from './packageSplice'
import { attributeOf, parseXml, prefixed } from './packageXml'

const TYPES = '[Content_Types].xml'

/** Gives the parts added their content types, and takes those of the parts removed away. */
export async function changeContentTypes(
  edit: PackageEdit,
  removed: readonly string[],
  added: readonly { readonly part: string; readonly type: string }[],
): Promise<void> {
  const text = await edit.text(TYPES)
  const root = parseXml(edit.file, TYPES, text)
  const splice = new Splice(text)
  const gone = new Set([...removed, ...added.map(({ part }) => part)].map((part) => `/${part}`.toLowerCase()))
  for (const element of root.children)
    if (element.local === 'Override' && gone.has((attributeOf(element, 'PartName') ?? '').toLowerCase()))
      splice.remove(element)
  const xml = added.map(({ part, type }) => `<Override PartName="/${attributeText(part)}" ContentType="${type}"/>`)
  splice.append(root, prefixed(xml.join(''), root.prefix))
  edit.write(TYPES, splice.result())
}
