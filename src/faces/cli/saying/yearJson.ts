import type { DepartmentRow, Statistics } from '../../../engine/statistics'
import type { CausesUnknown, FigureCauses } from '../../../records/cause'
import type { Dataset } from '../../../records/dataset'
import { countFindings } from '../../../records/findingCounts'
import { isoMoment } from '../../../records/moment'
import type { Person } from '../../../records/person'
import type { ReportingEntry } from '../../../records/reportingLog'
import { SUMMARY_FIGURES } from '../../../records/summaryFigures'
import type { Change, Compared } from '../../../year/compareYears'
import type { BackbonePerson } from '../../../year/listBackbone'
import type { ComputedYear } from '../../../year/openYear'
import { reportingDrift } from '../../../year/reportingDrift'
import { type SummaryChange, summaryDoubts } from '../../../year/savedSummary'
import { candidateCauseJson, figureCausesJson, hoursCauseJson } from './causeJson'
import { backboneJson, figureNumber, lackJson, SUMMARY_KEYS, summaryJson } from './json'

/*
 * The documents of `--json` for the commands about a year's state (README, section on the command line).
 */

/** `backbone`: where the reporting stands afterwards, whom a list shows (null for none), and the rows that the command added to the log. */
export function backboneActionJson(
  { dataset, statistics }: { readonly dataset: Dataset; readonly statistics: Statistics },
  added: readonly ReportingEntry[],
  listed: readonly BackbonePerson[] | null,
) {
  return {
    year: statistics.year,
    ...backboneJson(dataset, statistics),
    nearMisses: statistics.backbone.nearMisses.map(({ person, missingSeconds, lacksSingle, parts }) => ({
      id: dataset.people[person]!.id,
      name: dataset.people[person]!.name,
      missingSeconds,
      lacksSingle,
      lacking: parts.map(lackJson),
    })),
    drift: reportingDrift({ dataset, statistics }).map(({ entry, cause, longest, candidate }) => ({
      id: entry.personId,
      name: entry.personName,
      ...hoursCauseJson(cause),
      longestSingle: longest && hoursCauseJson(longest),
      noCandidate: candidate && candidateCauseJson(candidate),
    })),
    ...(listed && { listed: listed.map(({ id, name }) => id || name) }),
    added: added.map((entry) => ({
      number: entry.number,
      time: isoMoment(entry.time),
      action: entry.action,
      id: entry.personId,
      name: entry.personName,
      seconds: entry.seconds,
      longestSingleSeconds: entry.longestSeconds,
      by: entry.by,
      note: entry.note,
      check: entry.check,
    })),
  }
}

/** `summary`: the figures as the data gives them now, what a saved one of the year differs in, and the saved list. */
export function summaryListJson(
  { dataset, statistics, findings, saved: list }: ComputedYear,
  changes: readonly SummaryChange[],
  causes: readonly FigureCauses[] | CausesUnknown,
  written: string | null,
) {
  const doubts = summaryDoubts({ findings })
  return {
    year: statistics.year,
    unit: dataset.policy.unit,
    summary: summaryJson(statistics),
    overrides: SUMMARY_FIGURES.flatMap((figure) => {
      const { made } = statistics.summary[figure]
      return made.how === 'override' ? [{ figure: SUMMARY_KEYS[figure], system: figureNumber(made.system) }] : []
    }),
    changes: changes.map(({ figure, saved, now }) => {
      const found = typeof causes === 'string' ? undefined : causes.find((one) => one.figure === figure)
      return { figure: SUMMARY_KEYS[figure], saved, now, causes: found ? figureCausesJson(found) : null }
    }),
    causesUnknown: changes.length > 0 && typeof causes === 'string' ? causes : null,
    saved: list.map(({ year, name, figures, experience, overview, savedAt }) => ({
      year,
      name,
      ...Object.fromEntries(SUMMARY_FIGURES.map((figure) => [SUMMARY_KEYS[figure], figures[figure]])),
      experience,
      overview,
      savedAt: isoMoment(savedAt),
      doubt: doubts.find(({ args }) => args.year === year)?.code ?? null,
    })),
    counts: countFindings(findings),
    written,
  }
}

/** `compare`. */
export function compareJson({ before, after, figures, people }: Compared) {
  const who = ({ id, name, department }: Person) => ({ id, name, department })
  return {
    before: before.year,
    after: after.statistics.year,
    source: before.computed ? 'data' : 'saved',
    figures: Object.fromEntries(
      figures.map((figure) => [
        SUMMARY_KEYS[figure.name],
        {
          before: figureNumber(figure.before),
          after: figureNumber(figure.after),
          difference: figure.change && signed(figure.change),
        },
      ]),
    ),
    departments:
      people?.departments.map(({ department, before: then, after: now }) => ({
        department,
        before: then && departmentJson(then),
        after: now && departmentJson(now),
      })) ?? null,
    became: people?.became.map(who) ?? null,
    ceased: people?.ceased.map(who) ?? null,
  }
}

function signed({ direction, by }: Change): number | null {
  const number = figureNumber(by)
  return direction === 'less' && number !== null ? -number : number
}

function departmentJson({ people, completionRate, totalHours, candidates }: DepartmentRow) {
  return {
    people: figureNumber(people),
    completionRate: figureNumber(completionRate),
    totalHours: figureNumber(totalHours),
    candidates: figureNumber(candidates),
  }
}
