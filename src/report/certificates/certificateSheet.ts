import type { Lack } from '../../engine/demands'
import type { Figure } from '../../engine/figure'
import type { CertifiedRecord, NotYetDone, PersonCertificate } from '../../engine/personCertificate'
import type { CappedCategory } from '../../engine/personFigure'
import { CERTIFICATE_TITLES } from '../../input/certificateSheet'
import { secondsOf } from '../../records/amount'
import type { CertificateKind } from '../../records/certificateKind'
import { hundredthsOfHour, type Seconds } from '../../records/duration'
import type { Moment } from '../../records/moment'
import type { Person } from '../../records/person'
import type { Policy } from '../../records/policy'
import type { Subject } from '../../records/subject'
import { hoursText } from '../../text/amounts'
import { zhCN } from '../../text/zhCN'
import { certificateZhCN } from '../../text/zhCN/certificate'
import type { LayoutRow } from '../../workbook/layout'
import { across, type Block, line, sum } from '../block'
import { checkCodeOfRows } from '../checkCode'
import type { Column, Table } from '../column'
import { columnWidths } from '../columnWidths'
import { headRoom } from '../headRoom'
import type { Sheet } from '../layOut'
import { FORMATS, LOOKS, stampedTable, type TableStyle, variant } from '../look'
import { cellWidth, HIGHEST_ROW, lineCount, linesHeight, wholePixels } from '../measure'
import { pageRoom } from '../pages'
import { printableWidth, UPRIGHT } from '../paper'
import { codedSheet, SEAL_ROW, titleLine } from '../stamped'
import { tableBlocks } from '../table'
import { certificateTotals } from './certificateTotals'
import { whoseCode } from './whoseCode'

/** All that a certificate is made of. */
export interface CertificateForm {
  readonly kind: CertificateKind
  readonly year: number
  /** Of the sheet. */
  readonly name: string
  readonly person: Person
  readonly policy: Policy
  readonly certificate: PersonCertificate
  /** The person's hours by 科目类别 where the 考核办法 asks for it; null where it does not. */
  readonly subjects: Readonly<Record<Subject, Seconds>> | null
  /** Of which sources and subjects the person has more than the cap. */
  readonly caps: readonly CappedCategory[]
  /** What the rules still demand of the person; nothing of whom they demand nothing. */
  readonly lacking: readonly Lack[]
  /** Whether an error stands in a row of the person's, or something is not yet done: then what is certified may change. */
  readonly draft: boolean
  readonly notYetDone: NotYetDone
}

const words = certificateZhCN

/** Made once: hosts keep looks by identity, and hundreds of sheets share them. */
const LARGE = stampedTable(12)
const SMALL = { ...stampedTable(10.5), padding: 3 }
/** Smaller than this nobody likes to read; used only where it saves a page. */
const SMALLEST = { ...stampedTable(9), padding: 1.5 }

/** 学时证明 or 个人学习档案 of one person (domain.md §6): a sheet to be stamped, counting its own pages. Set smaller where it does not fit on one. */
export function certificateSheet(form: CertificateForm, computedAt: Moment): Sheet {
  const { kind, year, person, draft, name } = form
  const { widths, blocks } = fittingBlocks(form)
  const whose = whoseCode({ kind, year, person })
  const codeOf = (rows: readonly LayoutRow[]) => `${whose}-${checkCodeOfRows(rows)}`
  return { ...codedSheet({ name, draft, paper: UPRIGHT, widths, blocks }, codeOf, computedAt), ownPages: true }
}

/** As large as fits on a page; of what fits on none, pages are as easily read as can be. */
function fittingBlocks(form: CertificateForm) {
  for (const style of [LARGE, SMALL, SMALLEST]) {
    const made = certificateBlocks(form, style)
    if (heightOf(made.blocks) <= pageRoom(UPRIGHT)) return made
  }
  return certificateBlocks(form, SMALL)
}

function heightOf(blocks: readonly Block[]): number {
  return sum(blocks.flatMap(({ rows }) => Array.from(rows, ({ height }) => height)))
}

function certificateBlocks(form: CertificateForm, style: TableStyle) {
  const { kind, year, person, policy, certificate, draft } = form
  const table: Table<CertifiedRecord> = {
    columns: columnsOf(kind, style),
    rows: kind === 'archive' ? [...certificate.counting, ...certificate.others] : certificate.counting,
    style,
    empty: kind === 'archive' ? words.noRecords : words.noneCounted,
  }
  const widths = columnWidths(table)
  const title = CERTIFICATE_TITLES[kind](year)
  const said = { name: person.name, id: person.id, department: person.department, year }
  const blocks = [
    titleLine({ title, draft, widths }),
    line(words.unitLine(policy.unit), LOOKS.signOff, widths, { least: 24 }),
    line(words.personLine(said), LOOKS.signOff, widths, { least: 27 }),
    ...tableBlocks(table, zhCN, widths),
    ...certificateTotals(certificate, form.subjects, { style, widths, figures: kind === 'archive' ? 5 : 4 }),
    ...notes(form, widths),
    ending(form, widths),
  ]
  return { widths, blocks }
}

const period = ({ start, end }: CertifiedRecord) => zhCN.reports.period(start, end, false)
const titleOf = ({ part }: CertifiedRecord) => part.text || words.untitled
const sourceOf = ({ part }: CertifiedRecord) => zhCN.sources[part.source]

/**
 * Each column so wide that what is alike in all records stands on its lines whole, in letters of that size; titles get the rest.
 * The archive's days stand below each other.
 */
function columnsOf(kind: CertificateKind, { head, body }: TableStyle): readonly Column<CertifiedRecord>[] {
  const { size } = body.font
  const isArchive = kind === 'archive'
  const hours = (heading: 'hours' | 'countedHours', value: (row: CertifiedRecord) => Figure) => {
    const width = headRoom(zhCN.headings[heading], 50, head.font.size)
    return { heading, width, align: 'center', kind: 'figure', format: FORMATS.hours, value } as const
  }
  const others: readonly Column<CertifiedRecord>[] = [
    { heading: 'source', width: cellWidth('院内培训', size) + 2, align: 'center', kind: 'text', value: sourceOf },
    {
      heading: 'period',
      width: cellWidth(isArchive ? FIRST_DAY : DAYS, size),
      align: 'center',
      kind: 'text',
      value: period,
    },
    ...(isArchive
      ? ([
          hours('hours', (row) => row.hours),
          hours('countedHours', (row) => row.counted),
          { heading: 'sentence', width: 88, align: 'left', kind: 'text', value: reason },
        ] as const)
      : [hours('hours', (row) => row.counted)]),
  ]
  const width = Math.floor(printableWidth(UPRIGHT)) - sum(others.map((column) => column.width))
  return [{ heading: 'trainingName', width, align: 'left', kind: 'text', value: titleOf }, ...others]
}

const FIRST_DAY = '2026-07-17 至'
const DAYS = `${FIRST_DAY} 2026-07-18`

/** Why a record counts or does not, and what a cap takes of it. */
function reason({ part, hours }: CertifiedRecord): string {
  if (part.capped === undefined) return zhCN.whys[part.why]
  return zhCN.capped(hoursText(part.capped, zhCN), part.capped === secondsOf(hours.amount), part.cappedBy ?? [])
}

function notes(
  { kind, certificate, caps, lacking, notYetDone }: CertificateForm,
  widths: readonly number[],
): readonly Block[] {
  const rows = certificate.counting.map(({ counted }) => hundredthsOfHour(secondsOf(counted.amount)))
  const adds = rows.reduce((sum, row) => sum + row, 0) === hundredthsOfHour(secondsOf(certificate.total.amount))
  const texts = [
    ...(adds ? [] : [words.rounded]),
    ...(notYetDone.ahead.length === 0 ? [] : [words.ahead(notYetDone.ahead)]),
    ...(notYetDone.unheld.length === 0 ? [] : [words.unheld(notYetDone.unheld)]),
    ...(kind === 'archive'
      ? caps.map(({ of, came, cap }) =>
          zhCN.cappedSource(zhCN.sources[of], hoursText(came, zhCN), hoursText(cap, zhCN)),
        )
      : []),
    ...(kind === 'archive' && lacking.length > 0 ? [zhCN.reports.lacks(lacking)] : []),
    ...(kind === 'archive' && certificate.otherYears > 0 ? [words.otherYears(certificate.otherYears)] : []),
  ]
  return texts.map((text) => line(text, NOTE, widths, { role: 'tail' }))
}

const NOTE = { ...LOOKS.signOff, font: { ...LOOKS.signOff.font, size: 10.5 } }
const RIGHT = variant(LOOKS.unitLine, { horizontal: 'right' })

/** Who knows more, beside who certifies and the day, in a row so high that the seal covers nothing but these two. */
function ending({ kind, policy }: CertificateForm, widths: readonly number[]): Block {
  const left = [
    ...(kind === 'certificate' ? [words.statement, ''] : []),
    ...(policy.preparer === '' ? [] : [words.clerk(policy.preparer)]),
    ...(policy.phone === '' ? [] : [words.phone(policy.phone)]),
  ].join('\n')
  const right = [words.seal(policy.unit), '', words.date(policy.reportDate)].join('\n')
  const needed = (text: string, { font: { size } }: typeof RIGHT, width: number) =>
    linesHeight(lineCount(text, width, size), size, PADDING)
  const text = Math.max(needed(left, LOOKS.signOff, widths[0]!), needed(right, RIGHT, sum(widths.slice(1))))
  const height = Math.min(HIGHEST_ROW, Math.max(wholePixels(SEAL_ROW), text))
  const cells = [...across(left, LOOKS.signOff, 1), ...across(right, RIGHT, widths.length - 1)]
  return {
    rows: [{ height, cells }],
    count: 1,
    merges: [{ top: 1, left: 2, bottom: 1, right: widths.length }],
    role: 'tail',
  }
}

/** Points above and below the last lines together. */
const PADDING = 6
