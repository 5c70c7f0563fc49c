import { countOf } from '../records/amount'
import type { PointedColumn } from '../records/columnKeys'
import type { Dataset } from '../records/dataset'
import { HEAD_COUNT, HEAD_COUNTS, HEAD_LINES, type HeadCount, type HeadLine, type Listed } from '../records/headCount'
import type { Why } from '../records/reason'
import { countOfPeople, notRequired } from './annualSummary'
import { arpStanding, isInArp } from './arpStanding'
import { cellOf } from './cellOf'
import { sameName } from './checks/sameName'
import { type Figure, figureOf, type Part } from './figure'
import type { Statistics } from './statistics'
import { outsideYear } from './yearStaff'

export interface HeadCountRow {
  readonly name: HeadCount
  readonly figure: Figure
}

/** The head counts of a year, reconciled by name where ARP's list is there (domain.md §6). */
export interface HeadCounts {
  /** Those that the workbook can give, in their order; each `=` is the one before with all between added and taken away. */
  readonly rows: readonly HeadCountRow[]
  /** Those to be shown: all counts, and of what lies between them whatever is not nothing. */
  readonly shown: readonly HeadCountRow[]
  /** The numbers to be held against each other; null for one that is not there. */
  readonly compared: Readonly<Record<'headcount' | 'arpList', number | null>> & { readonly inService: number }
  /** Where the two lists differ, by kind; none without ARP's list. */
  readonly lines: readonly HeadLine[]
}

/** Reckons from ARP's list to 人员, and from 人员 to those held to the requirement; who is who on the list, reading has found. */
export function headCounts(dataset: Dataset, statistics: Pick<Statistics, 'year' | 'people' | 'summary'>): HeadCounts {
  const { people: hours, summary } = statistics
  const is = (person: number, why: Why) => notRequired(dataset, hours, person) === why
  const only = (holds: (person: number) => boolean) =>
    countOfPeople(dataset, hours, () => 'counts', hours.staff.filter(holds))
  const figures: Partial<Record<HeadCount, Figure>> = {
    headcount: summary.headcount,
    inService: countOfPeople(dataset, hours, (person) => (hours.left[person] === 1 ? 'left' : 'counts')),
    left: only((person) => hours.left[person] === 1),
    staff: countOfPeople(
      dataset,
      hours,
      (person) => (outsideYear(dataset.people[person]!, statistics.year) === null ? 'counts' : 'not-staff'),
      [...dataset.people.keys()],
    ),
    notRequired: only((person) => is(person, 'not-required')),
    newHires: only((person) => is(person, 'new-hire')),
    leavers: only((person) => is(person, 'left')),
    required: summary.required,
  }
  const listed = dataset.arp && reconciled(dataset, statistics, dataset.arp)
  const all = { ...figures, ...listed?.figures }
  const rows = HEAD_COUNTS.flatMap((name) => (all[name] ? [{ name, figure: all[name] }] : []))
  const numberOf = (asked: HeadCount) => countOf(all[asked]?.amount ?? null)
  return {
    rows,
    shown: rows.filter(({ name, figure }) => HEAD_COUNT[name].sign === '=' || countOf(figure.amount) !== 0),
    compared: { headcount: numberOf('headcount'), arpList: numberOf('arpList'), inService: numberOf('inService')! },
    lines: listed ? listed.lines : [],
  }
}

type List = NonNullable<Dataset['arp']>

function reconciled(dataset: Dataset, { year, people: hours }: Pick<Statistics, 'year' | 'people'>, list: List) {
  const { people } = dataset
  const lines: HeadLine[] = []
  const listed = (index: number, key: PointedColumn): Listed => named(dataset, list[index]!, key)
  const known = (person: number, key: PointedColumn): Listed => named(dataset, people[person]!, key)
  const add = (kind: HeadLine['kind'], arp: readonly Listed[], staff: readonly Listed[]) =>
    lines.push({ kind, arp, staff })

  const inService = new Set(hours.staff.filter((person) => hours.left[person] === 0))
  const entryOf = new Map<number, number>()
  list.forEach((entry, index) => {
    const { person, match, repeats } = entry
    if (repeats !== null) add('repeated', [listed(repeats, 'name'), listed(index, 'name')], [])
    if (person >= 0) entryOf.set(person, index)
    if (!isInArp(entry, year)) return
    if (person < 0) add('arp-only', [listed(index, 'name')], [])
    else if (outsideYear(people[person]!, year) === 'hired-after')
      add('not-yet-hired', [listed(index, 'name')], [known(person, 'hired')])
    else if (!inService.has(person))
      add('still-in-arp', [listed(index, 'name')], [known(person, leavingKey(dataset, people[person]!))])
    else if (match === 'other-name' || match === 'spelling')
      add(match, [listed(index, 'name')], [known(person, 'name')])
    else if (match === 'other-number') add(match, [listed(index, 'id')], [known(person, 'id')])
  })
  for (const person of inService) {
    const entry = entryOf.get(person)
    if (entry === undefined) {
      const isHired = hours.newHire[person] === 1
      add(isHired ? 'hired' : 'staff-only', [], [known(person, isHired ? 'hired' : 'name')])
    } else if (!isInArp(list[entry]!, year))
      add('gone-in-arp', [listed(entry, leavingKey(dataset, list[entry]!))], [known(person, 'name')])
  }
  for (const line of namesakes(dataset, list)) lines.push(line)

  const rowsOf = (...kinds: readonly HeadLine['kind'][]) => {
    const rows = lines.filter(({ kind }) => kinds.includes(kind)).map(({ arp, staff }) => (arp[0] ?? staff[0])!)
    return countOfRows(rows.map((row) => ({ row, why: 'counts' })))
  }
  const figures: Partial<Record<HeadCount, Figure>> = {
    arpList: countOfRows(list.map((entry, index) => ({ row: listed(index, 'name'), why: arpStanding(entry, year) }))),
    arpOnly: rowsOf('arp-only'),
    stillInArp: rowsOf('still-in-arp'),
    notYetHired: rowsOf('not-yet-hired'),
    staffOnly: rowsOf('staff-only', 'hired'),
    goneInArp: rowsOf('gone-in-arp'),
  }
  return { figures, lines: HEAD_LINES.flatMap((kind) => lines.filter((line) => line.kind === kind)) }
}

/** A line for every name that nothing tells apart, with all who bear it. */
function namesakes(dataset: Dataset, list: List): readonly HeadLine[] {
  const names = new Set(list.flatMap(({ name, isNamesake }) => (isNamesake ? [sameName(name)] : [])))
  return [...names].map((asked) => {
    const bearers = (some: readonly Parameters<typeof named>[1][]) =>
      some.filter(({ name }) => sameName(name) === asked).map((one) => named(dataset, one, 'name'))
    return { kind: 'namesakes', arp: bearers(list), staff: bearers(dataset.people) }
  })
}

function named(
  dataset: Dataset,
  { id, name, department, place }: Pick<List[number], 'id' | 'name' | 'department' | 'place'>,
  key: PointedColumn,
): Listed {
  return { id, name, department, place: cellOf(dataset, place, key) }
}

/** The column that says when or that somebody left. */
function leavingKey({ sheets }: Dataset, { left, place }: Pick<List[number], 'left' | 'place'>): PointedColumn {
  const columnOf = sheets.find(({ file, sheet }) => file === place.file && sheet === place.sheet)?.columnOf
  return left !== null && columnOf?.left !== undefined ? 'left' : 'status'
}

function countOfRows(rows: readonly { readonly row: Listed; readonly why: Why }[]): Figure {
  return figureOf(
    { unit: 'people', count: rows.filter(({ why }) => why === 'counts').length },
    {
      how: 'count',
      parts: () =>
        rows.map(
          ({ row, why }): Part => ({
            place: row.place,
            text: row.name,
            amount: { unit: 'people', count: 1 },
            counts: why === 'counts',
            why,
          }),
        ),
    },
  )
}
