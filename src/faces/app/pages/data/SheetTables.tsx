import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { type ReactNode, useId, useState } from 'react'
import { type SheetPlan, seenTables } from '../../../../records/readingPlan'
import type { Grid } from '../../../../workbook/grid'
import { usePane } from '../../paneContext'
import { SheetPicture } from './SheetPicture'

const useStyles = makeStyles({
  facts: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    paddingLeft: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
})

/** How the tables of a sheet were read, a line each; opened, the sheet as a picture in which columns can be named. */
export function SheetTables({ grid, plan }: { readonly grid: Grid; readonly plan: SheetPlan }): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
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
        <span>
          {seenTables(plan).map(({ headerRow, rows, columns, unread, className, leftOut }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: tables have no name of their own, and keep their order
            <Text key={index} block size={200}>
              {className === null ? '' : `${className}　`}
              {say.data.sheetFacts({ headerRow, rows, columns: columns.length, others: unread.length })}
              {leftOut.length > 0 && say.data.leftOut(leftOut.length)}
            </Text>
          ))}
        </span>
      </Button>
      {isOpen && (
        <div id={id}>
          {seenTables(plan).map((table, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <SheetPicture key={index} grid={grid} plan={plan} table={table} />
          ))}
        </div>
      )}
    </>
  )
}
