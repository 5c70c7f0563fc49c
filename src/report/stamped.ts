import { isoMoment, type Moment } from '../records/moment'
import type { Policy } from '../records/policy'
import { zhCN } from '../text/zhCN'
import type { LayoutRow } from '../workbook/layout'
import { type Block, heightOf, laid, line, sum } from './block'
import { checkCodeOfRows } from './checkCode'
import type { Sheet } from './layOut'
import { LOOKS } from './look'
import { cellWidth } from './measure'
import type { PageRoom } from './overPages'
import { pageRoom } from './pages'
import { type Paper, SEAL_SIDE } from './paper'
import type { ReportInput } from './reportInput'

/** What stamped sheets differ in. */
export interface StampedForm {
  readonly name: string
  readonly title: string
  readonly draft: boolean
  readonly paper: Paper
  /** Points. */
  readonly widths: readonly number[]
  readonly blocks: readonly Block[]
}

const words = zhCN.reports

/** A form to be printed, signed and sealed (print.md): title and unit line above its table, sign-off below, footer. */
export function stampedSheet(form: StampedForm, { dataset, computedAt }: ReportInput): Sheet {
  return codedSheet({ ...form, blocks: formBlocks(form, dataset.policy) }, checkCodeOfRows, computedAt)
}

/** What stands on a form, from its title to its sign-off. */
export function formBlocks(form: StampedForm, policy: Policy): readonly Block[] {
  return [...formHead(form, policy), ...form.blocks, ...signOff(policy, form.widths)]
}

/** A sheet to be stamped, of all its blocks; its footer says the code that `codeOf` gives its rows. */
export function codedSheet(
  form: Omit<StampedForm, 'title'>,
  codeOf: (rows: readonly LayoutRow[]) => string,
  computedAt: Moment,
): Sheet {
  const blocks = form.blocks.map(laid)
  const code = codeOf(blocks.flatMap((block) => block.rows))
  return {
    name: form.name,
    paper: form.paper,
    widths: form.widths,
    blocks,
    frozenColumns: 0,
    filtered: false,
    footer: {
      left: { text: `${form.draft ? words.draft : ''}${words.checkCode(code)}`, size: 8 },
      centre: { text: words.pageFooter, size: 10 },
      right: { text: words.computedAt(computedAt), size: 8 },
    },
    stamped: true,
    tabColour: 'C00000',
  }
}

/** Title and unit line; the line stands in the middle of a row so high that a seal fits around the end of the name. */
export function formHead(form: Omit<StampedForm, 'blocks'>, policy: Policy): Block[] {
  return [titleLine(form), line(words.unitLine(policy.unit), LOOKS.unitLine, form.widths, { least: SEAL_ROW })]
}

/** Points that rows may fill of a page of the form, and what stands above and below its table. */
export function formRoom(form: Omit<StampedForm, 'blocks'>, policy: Policy): Omit<PageRoom, 'repeated'> {
  const [above, tail] = [formHead(form, policy), signOff(policy, form.widths)].map(heightOf)
  return { room: pageRoom(form.paper), above: above!, tail: tail! }
}

/** The title, and that it is a draft. */
export function titleLine({ title, draft, widths }: Pick<StampedForm, 'title' | 'draft' | 'widths'>): Block {
  return line(draft ? title + words.draft : title, LOOKS.title, widths)
}

/**
 * How small a page may be printed so as to be one page wide: where 宋体 is missing, another font's wider digits make all
 * columns wider (0.83 with DejaVu Sans), and the seal does not shrink along.
 */
const SMALLEST = 0.81

/** Points of a row in whose middle a name stands, so that a seal around it covers nothing else. */
export const SEAL_ROW = SEAL_SIDE / SMALLEST

/** The lines under a stamped table, each label only where its setting is filled; as many in a line as have room. */
export function signOff(policy: Policy, widths: readonly number[]): Block[] {
  const { signOff: labels } = words
  const date = policy.reportDate === null ? '' : isoMoment(policy.reportDate, false)
  const entries = [
    [labels.preparer, policy.preparer],
    [labels.reviewer, policy.reviewer],
    [labels.head, policy.head],
    [labels.phone, policy.phone],
    [labels.reportDate, date],
  ] as const
  const parts = entries.filter(([, value]) => value !== '').map(([label, value]) => `${label}：${value}`)
  return packed(parts, sum(widths)).map((text) => line(text, LOOKS.signOff, widths, { least: 27, role: 'tail' }))
}

/** Room for a signature behind each name. */
const GAP = '　　　　'

function packed(parts: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const longer = lines.length === 0 ? part : lines[lines.length - 1] + GAP + part
    if (lines.length > 0 && cellWidth(longer, LOOKS.signOff.font.size) <= width) lines[lines.length - 1] = longer
    else lines.push(part)
  }
  return lines
}
