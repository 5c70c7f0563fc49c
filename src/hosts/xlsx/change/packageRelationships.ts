import { attributeText } from '../write/writeText'
import { partName, relationshipsPart } from '../xml/relationships'
import type { PackageEdit } from './packageEdit'
import { Splice } from './packageSplice'
import { attributeOf, parseXml, prefixed, type XmlElement } from './packageXml'

/** A relationship as it stands in its part. */
export interface WrittenRelationship {
  readonly id: string
  readonly type: string
  /** The part that it leads to; null for a link out of the package. */
  readonly target: string | null
  readonly element: XmlElement
}

export interface Relationships {
  readonly part: string
  readonly text: string
  readonly root: XmlElement
  readonly list: readonly WrittenRelationship[]
}

/** The relationships of a part ('' for the package), with their places; null where it has none. */
export async function relationshipsIn(edit: PackageEdit, source: string): Promise<Relationships | null> {
  const part = relationshipsPart(source)
  if (!edit.has(part)) return null
  const text = await edit.text(part)
  const root = parseXml(edit.file, part, text)
  const folder = source.slice(0, source.lastIndexOf('/') + 1)
  const list = root.children
    .filter((element) => element.local === 'Relationship')
    .map((element) => ({
      id: attributeOf(element, 'Id') ?? '',
      type: attributeOf(element, 'Type') ?? '',
      target:
        attributeOf(element, 'TargetMode') === 'External'
          ? null
          : partName(folder, attributeOf(element, 'Target') ?? ''),
      element,
    }))
  return { part, text, root, list }
}

/** The last word of a relationship's type, the same in transitional and strict files. */
export function kindOf({ type }: WrittenRelationship): string {
  return type.slice(type.lastIndexOf('/') + 1)
}

/** The relationship of that kind, if there is one. */
export function ofKind(relationships: Relationships | null, kind: string): WrittenRelationship | undefined {
  return relationships?.list.find((relationship) => kindOf(relationship) === kind)
}

/** An id that no relationship of the list has. */
export function freeId(taken: readonly string[]): string {
  const known = new Set(taken)
  let number = taken.length + 1
  while (known.has(`rId${number}`)) number++
  return `rId${number}`
}

export interface NewRelationship {
  readonly id: string
  readonly type: string
  /** Relative to the folder of the source. */
  readonly target: string
}

/** Takes relationships away and adds others; the rest of the part stays as it is. */
export function changeRelationships(
  edit: PackageEdit,
  relationships: Relationships,
  removed: readonly WrittenRelationship[],
  added: readonly NewRelationship[],
): void {
  const splice = new Splice(relationships.text)
  for (const { element } of removed) splice.remove(element)
  const xml = added.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${attributeText(target)}"/>`,
  )
  splice.append(relationships.root, prefixed(xml.join(''), relationships.root.prefix))
  edit.write(relationships.part, splice.result())
}
