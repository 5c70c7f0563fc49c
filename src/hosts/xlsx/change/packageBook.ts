import { WorkbookError } from '../../../workbook/workbook'
import { damage } from '../bounds/damage'
import { RELATIONSHIPS } from '../xml/xml'
import type { PackageEdit } from './packageEdit'
import { ofKind, type Relationships, relationshipsIn, type WrittenRelationship } from './packageRelationships'
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from './packageXml'

/** A sheet as the workbook part lists it. */
export interface BookSheet {
  readonly name: string
  readonly sheetId: number
  /** From 0, as `localSheetId` counts. */
  readonly index: number
  readonly element: XmlElement
  readonly relationship: WrittenRelationship
  readonly part: string
}

/** The workbook part of a package being changed. */
export interface PackageBook {
  readonly part: string
  readonly text: string
  readonly root: XmlElement
  readonly relationships: Relationships
  readonly sheets: readonly BookSheet[]
  /** The index of the sheet in front. */
  readonly activeTab: number
}

/** Reads the workbook part with the places of everything in it. */
export async function openBook(edit: PackageEdit): Promise<PackageBook> {
  const part = ofKind(await relationshipsIn(edit, ''), 'officeDocument')?.target
  if (!part) throw damage(edit.file, '_rels/.rels', 'no relationship to a workbook')
  const text = await edit.text(part)
  const root = parseXml(edit.file, part, text)
  const relationships = await relationshipsIn(edit, part)
  if (!relationships) throw damage(edit.file, part, 'no relationships')
  const view = childrenOf(childOf(root, 'bookViews'), 'workbookView')[0]
  return {
    part,
    text,
    root,
    relationships,
    sheets: childrenOf(childOf(root, 'sheets'), 'sheet').map((element, index) => {
      const id = relationshipId(element)?.value
      const relationship = relationships.list.find((candidate) => candidate.id === id)
      if (!relationship?.target) throw damage(edit.file, part, `no relationship ${id}`)
      const name = attributeOf(element, 'name') ?? ''
      const sheetId = Number(attributeOf(element, 'sheetId'))
      return { name, sheetId, index, element, relationship, part: relationship.target }
    }),
    activeTab: Number((view && attributeOf(view, 'activeTab')) ?? 0),
  }
}

/** Throws `protected-workbook` where the user has forbidden to add or replace sheets. */
export function refuseProtected(edit: PackageEdit, { root }: PackageBook): void {
  const protection = childOf(root, 'workbookProtection')
  const locked = protection && attributeOf(protection, 'lockStructure')
  if (locked === '1' || locked === 'true') throw new WorkbookError('protected-workbook', edit.file, {})
}

/** The `r:id` of a sheet, under whatever prefix, with the name it is written under. */
function relationshipId(element: XmlElement): { readonly name: string; readonly value: string } | undefined {
  for (const [name, { value }] of element.attributes) {
    const [prefix, local] = name.split(':')
    if (local === 'id' && RELATIONSHIPS.includes(element.namespaces.get(prefix!) ?? '')) return { name, value }
  }
  return undefined
}
