import type { ApprovalChange } from '../../../records/finding'
import type { LeftAloneWhy } from '../../../records/leftAlone'
import { actionWordsFor } from '../../../text/actionText'
import { cellName } from '../../../workbook/address'
import type { LeftAlone, ProposedCell } from '../../../year/actions/proposal'
import type { TriedAction } from '../../../year/actions/tryAction'
import type { Session } from '../command/command'
import { inColumns } from '../command/width'
import { findingLine, placeText } from './findingLines'
import { yearThenJson, yearThenLines } from './whatIf'

/** So many rows that are left alone are named, kind by kind; the count says the rest. */
const NAMED = 20

/** What an action writes, cell by cell, what it leaves alone and why, and what the figures would be. */
export function actionLines(
  session: Session,
  book: string,
  { proposal, effect, troubles }: TriedAction,
  approvals: readonly ApprovalChange[],
): string[] {
  const say = actionWordsFor(session.language)
  const { cells, leftAlone } = proposal
  const heads = cells.filter(({ who }) => who === '' && cells.length > 0).filter(({ change }) => change.like)
  const shown = (text: string) => (text === '' ? say.empty : text)
  return [
    ...(cells.length === 0
      ? [say.nothing]
      : [
          `${say.writes(cells.length)}：`,
          ...heads.map(({ heading, change }) => `  ${say.newColumn(heading, change.sheet)}`),
          ...inColumns(
            cells
              .filter((cell) => !heads.includes(cell))
              .map((cell) => [cellText(cell), cell.who, cell.heading, `${shown(cell.before)} → ${shown(cell.after)}`]),
          ),
        ]),
    ...leftLines(session, leftAlone),
    ...(approvals.length > 0
      ? [say.needsApproval, ...approvals.map((change) => `  ${session.catalogue.approvals(change)}`)]
      : []),
    ...(cells.length === 0 ? [] : ['', ...yearThenLines(session, effect, say.panel.after)]),
    ...(troubles.length > 0 ? [`${say.troublesAfter(troubles.length)}：`] : []),
    ...troubles.slice(0, NAMED).map((found) => `  ${findingLine(session, book, found)}`),
  ]
}

function leftLines(session: Session, leftAlone: readonly LeftAlone[]): string[] {
  if (leftAlone.length === 0) return []
  const say = actionWordsFor(session.language)
  const whys = [...new Set(leftAlone.map(({ why }) => why))]
  const named = (why: LeftAloneWhy) => {
    const own = leftAlone.filter((one) => one.why === why)
    const names = own.slice(0, NAMED).map(({ who, place }) => `${who} ${placeText(place)}`.trim())
    return `  ${say.leftBy(say.whys[why], names)}${own.length > NAMED ? ` … ${say.panel.more(own.length - NAMED)}` : ''}`
  }
  return [say.leftAlone(leftAlone.length), ...whys.map(named)]
}

/** The same in a document; `written` is the file, null where it was only tried. */
export function actionJson(
  session: Session,
  { proposal, effect, troubles }: TriedAction,
  approvals: readonly ApprovalChange[],
  written: string | null,
) {
  return {
    written,
    cells: proposal.cells.map(({ change, heading, who, before, after }) => ({
      file: change.file,
      sheet: change.sheet,
      cell: cellName(change.row, change.column),
      heading,
      of: who,
      before,
      after,
      value: change.value,
    })),
    leftAlone: proposal.leftAlone.map(({ who, place, why }) => ({ of: who, place: placeText(place), why })),
    approvals: approvals.map(({ what }) => what),
    newErrors: troubles.map((found) => ({
      code: found.code,
      place: found.place ? placeText(found.place) : null,
      text: session.sentence(found),
    })),
    ...yearThenJson(effect),
  }
}

function cellText({ change: { file, sheet, row, column } }: ProposedCell): string {
  return placeText({ file, sheet, row, column })
}
