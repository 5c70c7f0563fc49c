import type { OpenPackage } from '../zip/openPackage'
import { readXml } from './xml'

/** One relationship of a part; external ones (links) are left out. */
export interface Relationship {
  readonly id: string
  /** The last word of its type, the same in transitional and strict files: `worksheet`, `styles`, `sharedStrings`. */
  readonly kind: string
  /** The name of the part that it leads to, without a leading slash. */
  readonly target: string
}

const NAMESPACE = ['http://schemas.openxmlformats.org/package/2006/relationships']

/** The name of the part that holds the relationships of a part; '' is the package. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`
}

/** The relationships of a part ('' for the package itself); none where it has no relationships part. */
export async function relationshipsOf(book: OpenPackage, part: string): Promise<readonly Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const entry = book.part(relationshipsPart(part))
  const found: Relationship[] = []
  if (!entry) return found
  await readXml(book, entry, NAMESPACE, {
    open(name, _depth, attributes) {
      if (name !== 'Relationship' || attributes.TargetMode?.value === 'External') return
      const type = attributes.Type?.value ?? ''
      found.push({
        id: attributes.Id?.value ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: partName(folder, attributes.Target?.value ?? ''),
      })
    },
  })
  return found
}

/** Resolves a relationship's target, absolute or relative to the folder of its source, to a part name. */
export function partName(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/')
  const steps = path.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of path.split('/'))
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(unescaped(step))
  return steps.join('/')
}

function unescaped(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}
