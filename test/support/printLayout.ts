import { areaName, columnLetters } from '../../src/workbook/address'
import type { Layout, LayoutCell } from '../../src/workbook/layout'

/** A layout as lines that a person can read and a test can hold: what stands where, heights, merges, pages. */
export function printLayout(layout: Layout): string {
  const { page } = layout
  const merged = new Map(layout.merges.map((area) => [`${area.top}:${area.left}`, areaName(area)]))
  const lines = [
    `${layout.sheet}  ${page.landscape ? '横' : '竖'}  freeze ${layout.freeze.rows}/${layout.freeze.columns}` +
      `  repeat ${page.repeatRows ? `${page.repeatRows.first}-${page.repeatRows.last}` : '-'}` +
      `${layout.filter ? `  filter ${areaName(layout.filter)}` : ''}${layout.locked ? '  locked' : ''}`,
  ]
  let number = 0
  for (const row of layout.rows) {
    number++
    if (page.breaksBefore.includes(number)) lines.push('--- page')
    const cells = row.cells.flatMap((cell, index) =>
      cell && cell.value !== null && cell.value !== ''
        ? [`${merged.get(`${number}:${index + 1}`) ?? columnLetters(index + 1)}=${shown(cell)}`]
        : [],
    )
    lines.push(`${number} (${row.height}) ${cells.join(' | ')}`)
  }
  for (const { kind, title, area, categories, series, maximum } of layout.charts ?? []) {
    const bars = series.map(({ name, values }) => `${name} ${areaName(values)}`).join(', ')
    lines.push(
      `chart ${areaName(area)} ${kind} ${title}: ${areaName(categories)} × ${bars}${maximum ? ` ≤ ${maximum}` : ''}`,
    )
  }
  lines.push(`footer: ${page.footer.left.text} | ${page.footer.centre.text} | ${page.footer.right.text}`)
  return lines.join('\n')
}

function shown({ value, look, link }: LayoutCell): string {
  const text = typeof value === 'string' ? value.replaceAll('\n', '⏎') : String(value)
  const format = typeof value === 'number' && look.numberFormat !== 'General' ? `{${look.numberFormat}}` : ''
  return text + format + (look.fill ? `[${look.fill}]` : '') + (link ? `→${link}` : '')
}
