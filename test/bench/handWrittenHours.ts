import type { Dataset } from '../../src/records/dataset'
import { STUDY_SOURCES, StudyState } from '../../src/records/studyRecords'

const SOURCES = STUDY_SOURCES.length

/**
 * Everybody's hours as one would write them for speed alone: a single loop over the columns, hours of all sources in one
 * array, no names for anything in between. What the engine is measured against.
 */
export function handWrittenHours({ people, classes, studies, policy }: Dataset, year: number) {
  const from = Date.UTC(year, 0, 1) / 1000
  const to = Date.UTC(year + 1, 0, 1) / 1000
  const { count, source, state, person, trainingClass, seconds, start } = studies
  const ownYear = studies.year
  const classSeconds = new Int32Array(classes.length)
  const classInYear = new Uint8Array(classes.length)
  classes.forEach((some, index) => {
    classSeconds[index] = some.hours ?? -1
    classInYear[index] = some.year === year ? 1 : 0
  })
  const bySource = new Int32Array(people.length * SOURCES)
  const total = new Int32Array(people.length)
  const longestSingle = new Int32Array(people.length)
  const single = Uint8Array.from(STUDY_SOURCES, (name) => (policy.singleSources.includes(name) ? 1 : 0))
  const seen = new Uint32Array(Math.ceil((people.length * classes.length) / 32))
  for (let row = 0; row < count; row++) {
    const who = person[row]!
    if (who < 0 || state[row] !== StudyState.accepted) continue
    const kind = source[row]!
    let given = seconds[row]!
    if (kind === 0) {
      const which = trainingClass[row]!
      if (which < 0 || classInYear[which] === 0) continue
      if (given < 0) given = classSeconds[which]!
      if (given < 0) continue
      const pair = who * classes.length + which
      const bit = 1 << (pair & 31)
      if (seen[pair >>> 5]! & bit) continue
      seen[pair >>> 5]! |= bit
    } else {
      if (given < 0) continue
      if (ownYear[row] === 0 ? !(start[row]! >= from && start[row]! < to) : ownYear[row] !== year) continue
    }
    bySource[who * SOURCES + kind]! += given
    total[who]! += given
    if (single[kind] === 1 && given > longestSingle[who]!) longestSingle[who] = given
  }
  return { bySource, total, longestSingle }
}
