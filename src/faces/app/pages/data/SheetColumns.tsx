import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { slotFrom } from '../../../../input/slots'
import type { SheetSource } from '../../../../records/dataset'
import { columnLetters } from '../../../../workbook/address'
import type { Grid } from '../../../../workbook/grid'
import { usePane } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { columnsRead, type NamedColumn, otherColumns } from './otherColumns'

const useStyles = makeStyles({
  facts: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    paddingLeft: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  columns: { padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}` },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(128px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
})

/** Where a sheet's header stands and how much is below it; opened, which columns were found and which are not read. */
export function SheetColumns({ grid, source }: { readonly grid: Grid; readonly source: SheetSource }): ReactNode {
  const { say } = usePane()
  const page = usePageStyles()
  const styles = useStyles()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const read = useMemo(() => columnsRead(source), [source])
  const others = useMemo(() => otherColumns(grid, source), [grid, source])
  const { headerRow } = source
  const rows = grid.rows.length - slotFrom(grid.rows, headerRow + 1)
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.facts}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {say.data.sheetFacts({ headerRow, rows, columns: read.length, others: others.length })}
      </Button>
      {isOpen && (
        <div id={id} className={styles.columns}>
          {list(read)}
          {others.length > 0 && (
            <>
              <Text block size={200} className={page.quiet}>
                {say.data.otherColumns}
              </Text>
              {list(others)}
            </>
          )}
        </div>
      )}
    </>
  )

  function list(columns: readonly NamedColumn[]): ReactNode {
    return (
      <ul className={styles.list}>
        {columns.map(({ heading, number }) => (
          <li key={number}>{say.data.column(heading, columnLetters(number))}</li>
        ))}
      </ul>
    )
  }
}
