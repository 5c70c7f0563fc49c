import type { Moment } from '../records/moment'
import { REMINDERS_SHEET, SHEET_NAMES, STAMPED_SHEETS } from '../records/writtenSheets'
import { htmlPages, PAPER_CSS } from '../report/htmlPages'
import { layOut } from '../report/layOut'
import { reportCalled } from '../report/reports'
import type { Language } from '../text/say'
import { wordsFor } from '../text/wordsFor'
import type { Layout } from '../workbook/layout'
import type { Look } from '../workbook/style'
import { certificatesOf } from './certificates'
import type { CertificatesAsked } from './certificatesAsked'
import type { ComputedYear } from './openYear'
import { ALL_REMINDED, remindersOf } from './reminders'
import { remindersSheetOf } from './writeReminders'

/** Chooses the three tables to stamp, one after the other; any other choice is a sheet's name. */
export const STAMPED = 'stamped'

/** What can be chosen, in this order. */
export const PREVIEWS: readonly string[] = [STAMPED, ...Object.values(SHEET_NAMES), REMINDERS_SHEET]

export interface PreviewedPages {
  readonly count: number
  /** Of the widest page, in millimetres. */
  readonly width: number
  /** The first so many pages. */
  html(most: number): string
  readonly css: string
}

/** The pages that would be printed of what was chosen; nothing is written. */
export function previewReports(
  year: ComputedYear,
  chosen: string,
  language: Language,
  computedAt: Moment,
): PreviewedPages {
  if (chosen === REMINDERS_SHEET) {
    const reminded = remindersOf(year, ALL_REMINDED, computedAt)
    return previewedPages([remindersSheetOf(year, reminded, { language, computedAt })])
  }
  const input = { ...year, words: wordsFor(language), language, computedAt, linkable: false }
  return previewedPages(sheetsOf(chosen).map((sheet) => layOut(reportCalled(sheet)!(input))))
}

/** The reports that a choice shows; no other is made. */
function sheetsOf(chosen: string): readonly string[] {
  return chosen === STAMPED ? [...STAMPED_SHEETS] : [chosen]
}

/** The pages of the certificates asked for, one after the other; null where nobody is meant. */
export function previewCertificates(
  year: ComputedYear,
  asked: CertificatesAsked,
  computedAt: Moment,
): PreviewedPages | null {
  const layouts = Array.from(certificatesOf(year, asked, computedAt), ({ layout }) => layout)
  return layouts.length === 0 ? null : previewedPages(layouts)
}

function previewedPages(layouts: readonly Layout[]): PreviewedPages {
  const looks = new Map<Look, string>()
  const reports = layouts.map((layout) => htmlPages(layout, 'look', looks))
  const count = reports.reduce((sum, report) => sum + report.count, 0)
  const html = (most: number) => {
    let left = most
    return reports
      .map((report) => {
        const some = report.html(0, left)
        left = Math.max(0, left - report.count)
        return some
      })
      .join('')
  }
  // The looks are known once their pages are made.
  const all = html(count)
  return {
    count,
    width: reports.reduce((widest, report) => Math.max(widest, report.width), 0),
    html: (most) => (most >= count ? all : html(most)),
    css: PAPER_CSS + defaultPaper(reports[0]!.paper) + reports[0]!.css(),
  }
}

/** For browsers that know no named pages: the paper of the first report. */
function defaultPaper(paper: string): string {
  return `@page{size:${paper};margin:0}`
}
