import { PROPOSAL_KINDS, type Proposal } from '../../../records/proposal'
import { decimalHours } from '../../../text/amounts'
import {
  countsAtOnce,
  doubtText,
  importWordsFor,
  outcomeText,
  proposalWhat,
  proposalWho,
} from '../../../text/importText'
import { placeName } from '../../../workbook/address'
import { headingOf } from '../../../year/lists/columns'
import { countsOf, type ImportPreview, type ListsProposed } from '../../../year/lists/importLists'
import type { Session } from '../command/command'
import { inColumns, padded } from '../command/width'
import type { ListFiles } from '../reading/returnedFiles'
import { returnedJson } from './collecting'

/** Rows said of one kind on a terminal; `--json` has them all. */
const MOST_SAID = 20

/** What is proposed of lists, kind by kind, and whose hours change with what is taken. */
export function importLines(
  session: Session,
  { opened, proposals, read }: ListsProposed,
  { taken, left, plan, people }: ImportPreview,
): string[] {
  const { language } = session
  const say = importWordsFor(language)
  const context = { language, dataset: opened.dataset, heading: headingOf }
  const isTaken = new Set(taken.map(({ id }) => id))
  const counts = countsOf(proposals)
  const kinds = [...PROPOSAL_KINDS].reverse().filter((kind) => counts.has(kind))
  return [
    ...read.unread.map(({ file, sheet }) => `${say.unread(file, sheet)}${say.cli.semicolon}${say.cli.readAs(sheet)}`),
    ...kinds.flatMap((kind) => {
      const own = proposals.filter((one) => one.kind === kind)
      const said = own.slice(0, MOST_SAID).map((one) => {
        const { place, rows } = one
        const doubts = one.doubts.flatMap((doubt) => doubtText(doubt, one, context)).join('；')
        return [
          isTaken.has(one.id) ? '✓' : ' ',
          `${place.file}：${place.sheet} ${say.row(rows)}`,
          proposalWho(one, context),
          proposalWhat(one, context),
          doubts || outcomeText(one, context),
        ]
      })
      const more = own.length - said.length
      return [
        '',
        say.count(say.kinds[kind], own.length),
        ...indented(said),
        ...(more > 0 ? [`  ${say.cli.others(more)}`] : []),
      ]
    }),
    ...(left.length === 0
      ? []
      : [
          '',
          say.left(left.length),
          ...left.map((one) => {
            const lacks = plan.unheld.get(one.id)
            const why = lacks ? say.doubts.noColumn(headingOf(one.record.target, lacks.key), lacks.sheet) : ''
            return `  ${one.place.file}：${one.place.sheet} ${say.row(one.rows)}  ${proposalWho(one, context)}  ${why}`.trimEnd()
          }),
        ]),
    ...notes(countsAtOnce(taken, language)),
    ...(people.length === 0
      ? []
      : [
          '',
          say.people(people.length),
          ...indented(
            people.map(({ person: { name, id }, before, after }) => [
              `${name} ${id}`.trimEnd(),
              say.hours(decimalHours(before), decimalHours(after)),
            ]),
          ),
        ]),
  ]
}

const notes = (sentences: readonly string[]) => (sentences.length === 0 ? [] : ['', ...sentences])

const indented = (rows: readonly (readonly string[])[]) =>
  inColumns(rows.map((row) => [...row])).map((line) => padded(`  ${line}`, 0).trimEnd())

/** The same in a document. Hours are in seconds. */
export function importJson(
  { language }: Session,
  { opened, proposals, read, returned }: ListsProposed,
  {
    preview: { taken, left, plan, people },
    written,
    refused,
  }: { readonly preview: ImportPreview; readonly written: string | null; readonly refused: ListFiles['refused'] },
) {
  const context = { language, dataset: opened.dataset, heading: headingOf }
  const isTaken = new Set(taken.map(({ id }) => id))
  const isLeft = new Set(left.map(({ id }) => id))
  const row = (one: Proposal) => {
    const who = one.person === null ? null : opened.dataset.people[one.person]!
    const placed = plan.placed.get(one.id)
    const { record } = one
    return {
      file: one.place.file,
      sheet: one.place.sheet,
      rows: one.rows,
      kind: one.kind,
      target: record.target,
      written: one.written,
      person: who && { id: who.id, name: who.name, department: who.department },
      what: proposalWhat(one, context),
      seconds: 'seconds' in record ? record.seconds : null,
      stayed: one.stayed,
      doubts: one.doubts.map((doubt) => ({
        kind: doubt.kind,
        text: doubtText(doubt, one, context).join('；'),
        ...('choices' in doubt && doubt.kind === 'name'
          ? {
              choices: doubt.choices.map(
                (index) => opened.dataset.people[index]!.id || opened.dataset.people[index]!.name,
              ),
            }
          : {}),
        ...(doubt.kind === 'contradicts'
          ? {
              cells: doubt.changes.map(({ key, place }) => ({
                field: headingOf(record.target, key),
                cell: placeName(place),
              })),
            }
          : {}),
      })),
      taken: isTaken.has(one.id),
      left: isLeft.has(one.id),
      to: placed ? { sheet: placed.sheet, row: placed.row } : null,
    }
  }
  return {
    year: opened.statistics?.year ?? null,
    unread: read.unread.map(({ file, sheet, fate }) => ({ file, sheet, fate })),
    counts: Object.fromEntries(countsOf(proposals)),
    rows: proposals.map(row),
    people: people.map(({ person: { id, name, department }, before, after }) => ({
      id,
      name,
      department,
      before,
      after,
    })),
    returned: returned.map((one) => returnedJson(one, language)),
    refused,
    written,
  }
}
