import { type Finding, finding } from '../../../records/finding'
import { type StudyRecords, StudyState } from '../../../records/studyRecords'
import { EITHER_WORDS } from '../../../state/answerWords'
import type { Grid } from '../../../workbook/grid'
import type { SheetAnswers } from '../known/answers'
import { choicesOf, placeOf } from '../known/asking'
import type { ReadTable } from '../known/readTable'

/**
 * A question for every table of 在线学习 or 外部学习 on which study of a person stands twice: at the same moment, or, of courseware, for as
 * long on another day. Of the latter only where few rows repeat, so that titles are those of single courses: a platform's name, or a
 * series, in every row is none. All count meanwhile; what somebody answers is carried out. Changes `studies`.
 *
 * @param names of the people, by their index
 */
export function sameStudy(
  tables: readonly ReadTable[],
  studies: StudyRecords,
  texts: readonly string[],
  names: readonly string[],
  answered: (grid: Grid) => Pick<SheetAnswers, 'either'>,
): Finding[] {
  const { sheet, state, row } = studies
  return tables.flatMap(({ grid, reading }, table) => {
    if (reading.kind !== 'online' && reading.kind !== 'external') return []
    const said = answered(grid).either.sameStudy
    if (said === 'each') return []
    const from = sheet.indexOf(table)
    if (from < 0) return []
    const end = sheet.lastIndexOf(table) + 1
    const { again, later } = repeatsIn(studies, from, end, reading.kind === 'online')
    const isOfCourses = later.length * (later.length <= FEW ? RARELY : OFTEN) <= end - from
    const repeats = isOfCourses ? [...again, ...later] : again
    if (repeats.length === 0) return []
    if (said === 'once') {
      for (const record of repeats) state[record] = StudyState.rejected
      return []
    }
    const first = repeats.reduce((a, b) => Math.min(a, b))
    const words = [EITHER_WORDS.sameStudy.each, EITHER_WORDS.sameStudy.once]
    return [
      finding(
        'question-same-study',
        { ...placeOf(grid, reading, null), row: row[first]! },
        {
          name: names[studies.person[first]!]!,
          title: texts[studies.title[first]!]!,
          rows: repeats.length,
          choices: choicesOf(grid, null, words),
        },
      ),
    ]
  })
}

/** Titles that repeat in more than one of so many rows, be they few rows or many, are of no single courses. */
const RARELY = 4
const OFTEN = 20
const FEW = 2

/** Records of a person and title that stand before: `again` at the same moment, `later` at another, if `anyDay` asks for those. */
function repeatsIn(
  studies: StudyRecords,
  from: number,
  to: number,
  anyDay: boolean,
): { readonly again: readonly number[]; readonly later: readonly number[] } {
  const { person, title, start, year, seconds } = studies
  const again: number[] = []
  const later: number[] = []
  const hashes = hashesOf(studies, from, to, anyDay)
  const perhaps = notAlone(hashes)
  const size = 2 ** Math.ceil(Math.log2(2 * perhaps.length + 2))
  /** Records by a hash of whom and what; 0 is free. */
  const slots = new Int32Array(size)
  for (const index of perhaps) {
    const record = from + index
    const isDated = !Number.isNaN(start[record]!)
    for (let slot = hashes[index]! & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const other = slots[slot]! - 1
      if (other < 0) {
        slots[slot] = record + 1
        break
      }
      if (person[other] !== person[record] || title[other] !== title[record]) continue
      if (start[other] === start[record] && isDated) {
        again.push(record)
        break
      }
      // Other hours on another day are another part of a course.
      if (
        !anyDay ||
        year[other] !== year[record] ||
        seconds[other] !== seconds[record] ||
        Number.isNaN(start[other]!) !== !isDated
      )
        continue
      later.push(record)
      break
    }
  }
  return { again, later }
}

/** A hash of whom and what for each record, from 1; 0 for one that repeats nothing. */
function hashesOf(
  { person, title, start, state }: StudyRecords,
  from: number,
  to: number,
  anyDay: boolean,
): Uint32Array {
  const hashes = new Uint32Array(to - from)
  for (let record = from; record < to; record++) {
    if (state[record] !== StudyState.accepted || person[record]! < 0 || title[record]! < 0) continue
    if (!anyDay && Number.isNaN(start[record]!)) continue
    let hash = Math.imul(person[record]!, 0x9e3779b1) ^ Math.imul(title[record]!, 0x85ebca6b)
    if (!anyDay) hash ^= Math.imul(start[record]! / 60_000, 0xc2b2ae35)
    hashes[record - from] = (hash ^ (hash >>> 15)) >>> 0 || 1
  }
  return hashes
}

/** Where hashes stand that stand elsewhere, too, and by chance some more: a table of bits is looked up in far less time than one of records. */
function notAlone(hashes: Uint32Array): readonly number[] {
  const size = 2 ** Math.ceil(Math.log2(8 * hashes.length + 8))
  const once = new Uint8Array(size / 8)
  const twice = new Uint8Array(size / 8)
  const mask = size - 1
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index]!
    if (hash === 0) continue
    const at = (hash & mask) >>> 3
    const bit = 1 << (hash & 7)
    if (once[at]! & bit) twice[at]! |= bit
    else once[at]! |= bit
  }
  const found: number[] = []
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index]!
    if (hash !== 0 && twice[(hash & mask) >>> 3]! & (1 << (hash & 7))) found.push(index)
  }
  return found
}
