import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { SheetFate, SheetPlan } from '../../../../records/readingPlan'
import type { Grid } from '../../../../workbook/grid'
import { usePane } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { KindChoice } from './KindChoice'
import { SheetTables } from './SheetTables'

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
export function SheetRow({ grid, plan }: { readonly grid: Grid; readonly plan: SheetPlan }): ReactNode {
  const { session, say, words } = usePane()
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
          onClick={() => void session.goTo({ file, sheet, row: plan.tables[0]?.headerRow ?? 1, column: 1 })}
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
          <KindChoice plan={plan} />
        </span>
      </div>
      {file && (
        <Text size={200} className={page.quiet}>
          {file}
        </Text>
      )}
      {plan.tables.length > 0 && <SheetTables grid={grid} plan={plan} />}
      {isTold(plan.fate) && (
        <Text size={200} className={page.quiet}>
          {words.plan.fates[plan.fate](plan.word)}
        </Text>
      )}
    </div>
  )
}

/** Why a sheet is not read is said; of one that is there is nothing to say. */
function isTold(fate: SheetFate): fate is Exclude<SheetFate, 'read' | 'own' | 'empty'> {
  return fate !== 'read' && fate !== 'own' && fate !== 'empty'
}
