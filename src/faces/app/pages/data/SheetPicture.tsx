import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { SheetPlan, TablePlan } from '../../../../records/readingPlan'
import { columnLetters } from '../../../../workbook/address'
import type { Grid } from '../../../../workbook/grid'
import { classAnswer, columnAnswer, headerAnswer } from '../../../../year/answerReading'
import { sheetPicture } from '../../../../year/sheetPicture'
import { usePane, usePaneState } from '../../paneContext'

const useStyles = makeStyles({
  frame: { overflowX: 'auto', paddingBottom: tokens.spacingVerticalS, outlineOffset: '-2px' },
  whole: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `1px ${tokens.spacingHorizontalXS}`,
    maxWidth: '112px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  read: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  unread: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3 },
  choice: { minWidth: '96px' },
})

/**
 * A table as a small picture of itself: its head, its first rows, and above each column what it is read as, which the user may change;
 * columns that are not read are grey.
 */
export function SheetPicture({
  grid,
  plan,
  table,
}: {
  readonly grid: Grid
  readonly plan: SheetPlan
  readonly table: TablePlan
}): ReactNode {
  const { session, say } = usePane()
  const styles = useStyles()
  const busy = usePaneState((state) => state.busy !== null)
  const { headerRow, className } = table
  const classes = usePaneState((state) => state.reading!.dataset.classes)
  const { columns, rows, headings, headRows } = sheetPicture(grid, plan, table)
  const choose = (column: number, value: string) => {
    const answer = columnAnswer(grid.file, grid.sheet, column, value === LEFT_OUT ? null : value)
    void (value === AUTOMATIC ? session.takeBack([{ ...answer, as: undefined }]) : session.answer([answer]))
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.frame} tabIndex={0} aria-label={say.data.picture(grid.sheet)}>
      <div className={styles.whole}>
        <Select
          size="small"
          disabled={busy}
          aria-label={say.data.headerRow}
          value={headerRow}
          onChange={(_, { value }) => void session.answer([headerAnswer(grid.file, grid.sheet, Number(value))])}
        >
          {headRows.map((row) => (
            <option key={row} value={row}>
              {say.data.headerIn(row)}
            </option>
          ))}
        </Select>
        {table.isOfOneClass && (
          <Select
            size="small"
            disabled={busy}
            aria-label={say.data.classOf(grid.sheet)}
            value={className ?? ''}
            onChange={(_, { value }) => void session.answer([classAnswer(grid.file, grid.sheet, value)])}
          >
            {className === null && <option value="">{say.data.noClass}</option>}
            {[...new Set([...(className === null ? [] : [className]), ...classes.map(({ name }) => name)])].map(
              (name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ),
            )}
          </Select>
        )}
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ column, heading, meaning, isAnswered }) => (
              <th key={column} scope="col" className={styles.cell}>
                <Select
                  size="small"
                  className={styles.choice}
                  disabled={busy}
                  aria-label={say.data.column(heading, columnLetters(column))}
                  value={isAnswered ? (meaning ?? LEFT_OUT) : AUTOMATIC}
                  onChange={(_, { value }) => choose(column, value)}
                >
                  <option value={AUTOMATIC}>{say.data.asRecognised(meaning ?? say.data.leaveOut)}</option>
                  <option value={LEFT_OUT}>{say.data.leaveOut}</option>
                  {headings.map((one) => (
                    <option key={one} value={one}>
                      {one}
                    </option>
                  ))}
                </Select>
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ column, heading, meaning }) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.cell, meaning === null ? styles.unread : styles.read)}
                title={heading}
              >
                {columnLetters(column)} {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((texts, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is nothing but its place
            <tr key={row}>
              {columns.map(({ column, meaning }, at) => (
                <td key={column} className={mergeClasses(styles.cell, meaning === null && styles.unread)}>
                  {texts[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const AUTOMATIC = 'automatic'
const LEFT_OUT = 'none'
