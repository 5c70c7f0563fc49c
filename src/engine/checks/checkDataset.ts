import type { Dataset } from '../../records/dataset'
import type { Finding } from '../../records/finding'
import { inOneGo } from '../inOneGo'
import type { Statistics } from '../statistics'
import type { Check } from './check'
import { classAlsoExternal } from './classAlsoExternal'
import { classChecks } from './classChecks'
import { classList } from './classList'
import { duplicateAttendance } from './duplicateAttendance'
import { institute } from './institute'
import { overlappingTrainings } from './overlappingTrainings'
import { plannedPeople } from './plannedPeople'
import { recordYears } from './recordYears'
import { reportingChecks } from './reportingChecks'
import { rules } from './rules'
import { spans } from './spans'
import { studyChecks } from './studyChecks'
import { summaryChecks } from './summaryChecks'
import { yearStaff } from './yearStaff'

const CHECKS: readonly Check[] = [
  institute,
  yearStaff,
  rules,
  classList,
  classChecks,
  spans,
  studyChecks,
  recordYears,
  duplicateAttendance,
  overlappingTrainings,
  plannedPeople,
  classAlsoExternal,
  reportingChecks,
  summaryChecks,
]

/** Every cross-check of domain.md §6 over a year. A new check: a file here and a line above. */
export function checkDataset(dataset: Dataset, statistics: Statistics): readonly Finding[] {
  return inOneGo(checksInPieces(dataset, statistics))
}

/** The same for whoever must let others have their turn: pauses after each check. */
export function* checksInPieces(dataset: Dataset, statistics: Statistics): Generator<undefined, readonly Finding[]> {
  const findings: Finding[] = []
  for (const check of CHECKS) {
    for (const found of check(dataset, statistics)) findings.push(found)
    yield
  }
  return findings
}
