import { type Finding, finding } from '../records/finding'
import type { Person } from '../records/person'
import { CellKind, type GridColumn } from '../workbook/grid'
import { Outcome } from './cells/outcome'
import { numbersOf } from './columnPass'
import type { NamedPerson } from './layouts/cards'
import { mismatch } from './mismatch'
import { nameAndMore } from './nameAndMore'
import { unknownAmong } from './namesInCell'
import { nameKey, plain, titleKey } from './plainText'
import { departmentOfSheet } from './readStaff'
import { bareId, type Roster } from './roster'
import type { SheetCells } from './sheetCells'
import { textOfCell } from './sheetText'
import { saysDuty } from './vocabulary/duties'
import { remarksAbsence, remarksOtherwise } from './vocabulary/turnedAway'

/** The columns that say whom a row means. */
export type WhoKey = 'id' | 'name' | 'unit' | 'department'

/** What the search needs of `StudyContext`. */
interface Context {
  readonly cells: SheetCells<WhoKey>
  readonly roster: Roster
  readonly findings: Finding[]
}

/** Whom a row means: an index in `Dataset.people`, or why nobody. */
export const Whom = {
  /** Nobody, or more than one; a finding says which. */
  unclear: -1,
  /** The row names nobody at all: neither number nor name. */
  unnamed: -2,
  /** The cell of the number or the name cannot be read; a finding says so. */
  unreadable: -3,
} as const

const NO_COLUMN = (slots: number): GridColumn => ({ kinds: new Uint8Array(slots), values: new Float64Array(0) })

const { blank: BLANK } = Outcome
const NOBODY = -2
const SEVERAL = -3
/** The cell of the number cannot be read. */
const UNREADABLE = -4

/**
 * Finds whom the rows of a sheet mean (domain.md §3): by 用户编号; without one by name and department; then by name alone if
 * only one person bears it. Every row that leaves a doubt is told. For each slot an index in `Dataset.people`, or one of
 * `Whom`.
 */
export function whoIsMeant(context: Context, slots: Int32Array): Int32Array {
  const { person } = context.cells.reading
  return person === null ? ofRows(context, slots) : new Int32Array(slots.length).fill(ofTable(context, person, slots))
}

/** The one person of a card or of a matrix's column, told once. */
function ofTable(
  { cells, roster, findings }: Context,
  { name, id, department }: NamedPerson,
  slots: Int32Array,
): number {
  if (slots.length === 0) return Whom.unclear
  const { people } = roster
  const ofId = only(roster.byId, plain(id))
  const bearers = ofId >= 0 ? [ofId] : (roster.byName.get(nameKey(name)) ?? [])
  const near =
    bearers.length < 2 || department === ''
      ? bearers
      : bearers.filter((bearer) => titleKey(people[bearer]!.department) === titleKey(department))
  const one = onlyOne(near)
  const { file, sheet } = cells.grid
  const place = { file, sheet, row: cells.reading.headerRow, column: cells.reading.presence }
  if (one === undefined) {
    findings.push(
      bearers.length === 0
        ? finding('unknown-person', place, { name, id: plain(id), suggestions: [] })
        : finding('ambiguous-person', place, { name, candidates: bearers.map((bearer) => told(people[bearer]!)) }),
    )
    return Whom.unclear
  }
  if (nameKey(people[one]!.name) !== nameKey(name))
    findings.push(mismatch(roster.byName, place, { id: plain(id), name, staffName: people[one]!.name }))
  return one
}

function ofRows({ cells, roster, findings }: Context, slots: Int32Array): Int32Array {
  const { people } = roster
  const { texts } = cells
  // Where 人员 knows no numbers, those of a list say nothing.
  const ids = roster.byId.size === 0 ? NO_COLUMN(cells.grid.rows.length) : cells.column('id')
  const names = cells.column('name')
  const personOfId = texts.numbers('person by id', (text) => only(roster.byId, plain(text)))
  const numbersKnown = new Map<number, number>()
  const bearerOfName = texts.numbers('person by name', (text) => only(roster.byName, nameKey(text)))
  const firstBearer = texts.numbers('first bearer', (text) => roster.byName.get(nameKey(text))?.[0] ?? NOBODY)

  function personOfNumber(value: number): number {
    let person = numbersKnown.get(value)
    if (person === undefined) {
      person = only(roster.byId, String(value))
      numbersKnown.set(value, person)
    }
    return person
  }

  const ofSheet = titleKey(departmentOfSheet(cells.grid.sheet))
  const text = (slot: number, key: WhoKey) => textOfCell(cells.cell(slot, key)).trim()

  function tell(found: Finding): number {
    findings.push(found)
    return Whom.unclear
  }

  function unknown(slot: number, id: string): number {
    const name = text(slot, 'name')
    const bearers = id === '' ? [] : (roster.byName.get(nameKey(name)) ?? [])
    const suggestions = bearers.slice(0, 3).map((bearer) => told(people[bearer]!))
    const place = cells.place(slot, id === '' ? 'name' : 'id')
    const strange = id === '' ? unknownAmong(name, roster.byName) : null
    if (strange) {
      const { names: unknowns, instead } = strange
      return tell(finding('unknown-among', place, { name: unknowns, text: name.slice(0, 40), cell: name, instead }))
    }
    return tell(finding('unknown-person', place, { name, id, suggestions }))
  }

  function ambiguous(slot: number, candidates: readonly number[]): number {
    const name = text(slot, 'name') || text(slot, 'id')
    return tell(
      finding('ambiguous-person', cells.place(slot, names.kinds[slot] ? 'name' : 'id'), {
        name,
        candidates: candidates.map((candidate) => told(people[candidate]!)),
      }),
    )
  }

  function byName(slot: number): number {
    if (names.kinds[slot] === CellKind.empty) return Whom.unnamed
    if (names.kinds[slot] !== CellKind.text) {
      findings.push(cells.unreadable(slot, 'name'))
      return Whom.unreadable
    }
    const bearer = bearerOfName.of(names.values[slot]!)
    if (bearer >= 0) return bearer
    if (bearer === BLANK) return Whom.unnamed
    if (bearer === NOBODY) return onlyOne(ofNameAndMore(text(slot, 'name'))) ?? unknown(slot, '')
    const bearers = roster.byName.get(nameKey(text(slot, 'name')))!
    return onlyOne(toldApart(bearers, slot)) ?? ambiguous(slot, bearers)
  }

  /** 张三（K101）, 张三 K101, 张三（一室）, 张三（主任）: whose name and number, department or duty that is. */
  function ofNameAndMore(written: string): readonly number[] {
    const [name, more] = nameAndMore(written)
    const bearers = roster.byName.get(nameKey(name)) ?? []
    if (saysDuty(more)) return bearers
    return bearers.filter((bearer) => {
      const { id, department } = people[bearer]!
      return (id !== '' && plain(more) === plain(id)) || (department !== '' && titleKey(more) === titleKey(department))
    })
  }

  /** By department, and where that leaves several, by unit. */
  function toldApart(bearers: readonly number[], slot: number): readonly number[] {
    // A sheet of a department's own, where the rows do not say it.
    const department = titleKey(text(slot, 'department')) || ofSheet
    const unit = titleKey(text(slot, 'unit'))
    const near =
      department === '' ? bearers : bearers.filter((bearer) => titleKey(people[bearer]!.department) === department)
    return near.length < 2 || unit === '' ? near : near.filter((bearer) => titleKey(people[bearer]!.unit) === unit)
  }

  function severalOfId(slot: number): number {
    const bearers = roster.byId.get(plain(text(slot, 'id')))!
    const name = nameKey(text(slot, 'name'))
    return onlyOne(bearers.filter((bearer) => nameKey(people[bearer]!.name) === name)) ?? ambiguous(slot, bearers)
  }

  /** 101 and 00101 are one number where the name is the same. */
  function ofSameName(slot: number): number | undefined {
    const name = nameKey(text(slot, 'name'))
    const bearers = roster.byBareId().get(bareId(text(slot, 'id'))) ?? []
    return onlyOne(bearers.filter((bearer) => nameKey(people[bearer]!.name) === name))
  }

  function ofOtherId(slot: number): number {
    const kind = ids.kinds[slot]
    return kind === CellKind.number || kind === CellKind.ofCurrency ? personOfNumber(ids.values[slot]!) : UNREADABLE
  }

  function withoutId(slot: number, why: number): number {
    if (why === BLANK) return byName(slot)
    if (why === UNREADABLE || names.kinds[slot] === CellKind.error) {
      findings.push(cells.unreadable(slot, why === UNREADABLE ? 'id' : 'name'))
      return Whom.unreadable
    }
    return why === NOBODY ? (ofSameName(slot) ?? unknown(slot, plain(text(slot, 'id')))) : severalOfId(slot)
  }

  /** A person found by number whose name does not seem to be the one of the row. */
  function doubted(slot: number, person: number): number {
    if (names.kinds[slot] === CellKind.error) {
      findings.push(cells.unreadable(slot, 'name'))
      return Whom.unreadable
    }
    if (names.kinds[slot] !== CellKind.text || firstBearer.of(names.values[slot]!) === roster.firstBearer[person]!)
      return person
    if (saysNotCounted(text(slot, 'name'))) return unknown(slot, plain(text(slot, 'id')))
    tellMismatch(slot, person)
    return person
  }

  function tellMismatch(slot: number, person: number): void {
    const name = text(slot, 'name')
    if (name === '') return
    const { id, name: staffName } = people[person]!
    findings.push(mismatch(roster.byName, cells.place(slot, 'name'), { id, name, staffName }))
  }

  const persons = numbersOf(ids, slots, personOfId, ofOtherId, (_, why) => why)
  const { kinds, values } = names
  const { known } = firstBearer
  const { firstBearer: bearers } = roster
  const { text: TEXT, empty: EMPTY } = CellKind
  const count = slots.length
  for (let at = 0; at < count; at++) {
    const person = persons[at]!
    const slot = slots[at]!
    const kind = kinds[slot]
    if (person < 0) persons[at] = withoutId(slot, person)
    else if (kind === TEXT ? known[values[slot]!] !== bearers[person] : kind !== EMPTY)
      persons[at] = doubted(slot, person)
  }
  return persons
}

/** The only one of that key; `BLANK` without a key, `NOBODY` or `SEVERAL` otherwise. */
function only(index: ReadonlyMap<string, readonly number[]>, key: string): number {
  if (key === '') return BLANK
  const found = index.get(key)
  return found === undefined ? NOBODY : found.length > 1 ? SEVERAL : found[0]!
}

function onlyOne(indexes: readonly number[]): number | undefined {
  return indexes.length === 1 ? indexes[0] : undefined
}

/** 张三（请假）, 张三（代）: whose row it is is certain, that it counts is not. */
function saysNotCounted(name: string): boolean {
  const remark = /[(（]([^()（）]+)[)）]$/.exec(name.trim())?.[1]
  return remark !== undefined && (remark.trim() === '代' || remarksAbsence(remark) || remarksOtherwise(remark))
}

/** A person as told to somebody who has to choose: name, number, department. */
export function told({ id, name, department }: Pick<Person, 'id' | 'name' | 'department'>): string {
  return [name, id, department].filter((part) => part !== '').join(' ')
}
