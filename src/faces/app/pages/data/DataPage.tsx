import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { OWN_SHEETS } from '../../../../records/writtenSheets'
import { usePaneState } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { Start } from './Start'

const OWN: ReadonlySet<string> = new Set(OWN_SHEETS)

// The pane begins without what is shown of sheets: it comes while they are read.
const sheetsRead = () => import('./SheetsRead')
const SheetsRead = lazy(sheetsRead)
const SheetRow = lazy(async () => ({ default: (await import('./SheetRow')).SheetRow }))

/** 数据: the ways to begin, and once sheets are read, what was recognised in them. */
export function DataPage(): ReactNode {
  const styles = usePageStyles()
  const reading = usePaneState((state) => state.reading)
  useEffect(() => {
    // A pane that is offline says so when the part is needed, at the page's boundary.
    sheetsRead().catch(() => undefined)
  }, [])
  if (reading && reading.dataset.sheets.length > 0) return <SheetsRead reading={reading} />
  const others = reading?.dataset.plan.filter(({ sheet }) => !OWN.has(sheet)) ?? []
  return (
    <div className={styles.page}>
      <Start hasRead={reading !== null} />
      <Suspense>
        {others.map((one) => (
          <SheetRow
            key={`${one.file} ${one.sheet}`}
            grid={reading!.grids.find(({ file, sheet }) => file === one.file && sheet === one.sheet)!}
            plan={one}
          />
        ))}
      </Suspense>
    </div>
  )
}
