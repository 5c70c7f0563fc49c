import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { SheetSource } from '../../../../records/dataset'
import type { Grid } from '../../../../workbook/grid'
import { usePane } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { KindChoice } from './KindChoice'
import { SheetColumns } from './SheetColumns'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  kind: { marginLeft: 'auto' },
})

/** One sheet with what it was taken for, which the user may change. */
export function SheetRow({
  grid,
  source,
}: {
  readonly grid: Grid
  /** null where it is not read. */
  readonly source: SheetSource | null
}): ReactNode {
  const { session, say } = usePane()
  const page = usePageStyles()
  const styles = useStyles()
  const { file, sheet, hidden } = grid
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <Button
          appearance="transparent"
          size="small"
          className={page.name}
          onClick={() => void session.goTo({ file, sheet, row: source?.headerRow ?? 1, column: 1 })}
        >
          <Text weight="semibold" className={styles.name}>
            {sheet}
          </Text>
        </Button>
        {hidden && (
          <Badge appearance="outline" color="informative">
            {say.data.hidden}
          </Badge>
        )}
        <span className={styles.kind}>
          <KindChoice grid={grid} source={source} />
        </span>
      </div>
      {file && (
        <Text size={200} className={page.quiet}>
          {file}
        </Text>
      )}
      {source && <SheetColumns grid={grid} source={source} />}
    </div>
  )
}
