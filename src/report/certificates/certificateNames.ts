import type { CertificateKind } from '../../records/certificateKind'
import type { Person } from '../../records/person'
import { CERTIFICATE_NAMES } from '../../records/writtenSheets'

/** What a sheet's name may not hold (workbook/sheetNames.ts), nor a file's on any system. */
const FORBIDDEN = /[:\\/?*[\]'"<>|\p{Cc}]/gu

/** Excel takes no longer name of a sheet. */
const MOST = 31

/** What a person is called among others, in names of sheets and files. */
export interface PersonNames {
  /** `张三`; where several are called so `张三 00101`, else `张三 科研处`, else `张三 第12行`. No two people have the same, but for case. */
  nameOf(person: number): string
  /** `学时证明 张三`, no longer than Excel takes. */
  sheetOf(person: number, kind: CertificateKind): string
}

/**
 * Names for everybody on 人员, whoever of them is asked for: the same person's sheet is called the same, written alone or with all. Where
 * number and department do not tell namesakes apart either, the row of 人员 does.
 */
export function personNames(people: readonly Person[]): PersonNames {
  const plain = people.map(({ name, id, place }) => fitting(name) || fitting(id) || rowOf(place.row))
  const namesakes = counted(plain)
  const longer = people.map(({ id, department }, index) =>
    namesakes.get(keyOf(plain[index]!)) === 1
      ? plain[index]!
      : joined(plain[index]!, fitting(id) || fitting(department)),
  )
  const alike = counted(longer)
  const names = distinctNames(
    people.map(({ place }, index) => {
      const told = longer[index]!
      return alike.get(keyOf(told)) === 1 ? told : joined(plain[index]!, rowOf(place.row))
    }),
  )
  return {
    nameOf: (person) => names[person]!,
    sheetOf: (person, kind) => `${CERTIFICATE_NAMES[kind]} ${names[person]!}`,
  }
}

/** The texts as names of files, no two the same but for case: `科研处`, `科研处 (2)`. */
export function distinctNames(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return texts.map((text) => {
    const base = fitting(text)
    let name = base
    for (let number = 2; seen.has(keyOf(name)); number++) name = joined(base, `(${number})`)
    seen.add(keyOf(name))
    return name
  })
}

const rowOf = (row: number) => `第${row}行`

/** Characters that are left of a sheet's name for the person's, behind the longer of the two beginnings. */
const ROOM = MOST - CERTIFICATE_NAMES.archive.length - 1

/** Short enough, with all of what tells the person apart. */
function joined(name: string, apart: string): string {
  if (apart === '') return name
  const end = ` ${cut(apart, ROOM - 2)}`
  return `${cut(name, ROOM - end.length)}${end}`.trim()
}

function fitting(text: string): string {
  return cut(text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim(), ROOM)
}

/** No half of a character of two. */
function cut(text: string, most: number): string {
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > most) break
    kept += character
  }
  return kept.trim()
}

function keyOf(name: string): string {
  return name.toLowerCase()
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1)
  return counts
}
