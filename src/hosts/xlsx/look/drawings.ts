import type { DrawingCorner, SheetDrawing } from '../../../workbook/sheetLook'
import { attributeOf, type XmlElement } from '../change/packageXml'
import { type Relationship, relationshipsOf } from '../xml/relationships'
import type { OpenPackage } from '../zip/openPackage'
import { partBytes, partText } from './partText'
import { childNamed, firstWithin, type XmlTree, xmlTree } from './xmlTree'

/** What browsers can draw, by the endings of parts. */
const IMAGES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  webp: 'image/webp',
}

/** Larger pictures, and more than so many, are named and not drawn. */
const MOST_BYTES = 4 * 1024 * 1024
const MOST_IMAGES = 40

const EMU_PER_POINT = 12_700

/** What lies over the cells of a sheet, by its drawing parts. */
export async function sheetDrawings(
  book: OpenPackage,
  relationships: readonly Relationship[],
): Promise<readonly SheetDrawing[]> {
  const drawings: SheetDrawing[] = []
  for (const { target } of relationships.filter(({ kind }) => kind === 'drawing')) {
    const part = book.part(target)
    if (!part) continue
    const tree = xmlTree(book.file, part.name, await partText(book, part))
    const images = new Map((await relationshipsOf(book, part.name)).map(({ id, target }) => [id, target]))
    for (const anchor of tree.root.children) {
      const place = placeOf(tree, anchor)
      const thing = anchor.children.find(({ local }) => ['pic', 'graphicFrame', 'sp', 'grpSp', 'cxnSp'].includes(local))
      if (!place || !thing || thing.local === 'cxnSp') continue
      const name = attributeOf(firstWithin(thing, 'cNvPr') ?? thing, 'name') ?? ''
      const kind = thing.local === 'pic' ? 'picture' : thing.local === 'graphicFrame' ? 'chart' : 'shape'
      const blip = kind === 'picture' ? firstWithin(thing, 'blip') : undefined
      const many = drawings.filter(({ image }) => image).length >= MOST_IMAGES
      const image = blip && !many ? await imageOf(book, images.get(embedded(blip) ?? '')) : null
      drawings.push({ kind, name, ...place, image })
    }
  }
  return drawings
}

async function imageOf(book: OpenPackage, target: string | undefined): Promise<SheetDrawing['image']> {
  const part = target === undefined ? undefined : book.part(target)
  const type = part && IMAGES[part.name.slice(part.name.lastIndexOf('.') + 1).toLowerCase()]
  if (!part || !type || part.size > MOST_BYTES) return null
  return { type, bytes: await partBytes(book, part) }
}

/** null where it does not lie at a cell. */
function placeOf(
  tree: XmlTree,
  anchor: XmlElement,
): { readonly from: DrawingCorner; readonly to: DrawingCorner } | null {
  const from = cornerOf(tree, anchor, 'from')
  if (!from) return null
  const to = cornerOf(tree, anchor, 'to')
  if (to) return { from, to }
  const size = childNamed(anchor, 'ext')
  const points = (attribute: string) => Number((size && attributeOf(size, attribute)) ?? 0) / EMU_PER_POINT
  return { from, to: { ...from, down: from.down + points('cy'), right: from.right + points('cx') } }
}

function cornerOf({ textIn }: XmlTree, anchor: XmlElement, name: string): DrawingCorner | null {
  const corner = childNamed(anchor, name)
  if (!corner) return null
  const number = (local: string) => {
    const element = childNamed(corner, local)
    return (element && Number(textIn(element))) || 0
  }
  return {
    row: number('row') + 1,
    column: number('col') + 1,
    down: number('rowOff') / EMU_PER_POINT,
    right: number('colOff') / EMU_PER_POINT,
  }
}

const embedded = (blip: XmlElement) => [...blip.attributes].find(([name]) => name.endsWith(':embed'))?.[1].value
