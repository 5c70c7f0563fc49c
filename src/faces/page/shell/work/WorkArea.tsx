import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components'
import { lazy, type ReactNode, Suspense, useDeferredValue } from 'react'
import { App } from '../../../app/App'
import { PaneContext } from '../../../app/paneContext'
import { usePaneOf } from '../../../app/paneOf'
import { type Paper, PaperContext } from '../../../app/paperContext'
import { usePage, useWork } from '../../pageContext'
import { SheetArea } from '../../sheet/SheetArea'
import { REGION } from '../useRegionKeys'
import { Lights } from './Lights'
import { Splitter } from './Splitter'
import type { Views } from './useViews'
import { useWidths } from './useWidths'
import { ViewTabs } from './ViewTabs'
import { USUAL } from './widths'

const BesidePane = lazy(() => import('../board/BesidePane'))

const useStyles = makeStyles({
  body: { flexGrow: 1, minHeight: 0, display: 'flex' },
  main: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  pane: { flexShrink: 0, minHeight: 0 },
  beside: { flexShrink: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `0 ${tokens.spacingHorizontalXS}` },
  fill: { flexGrow: 1, minHeight: 0 },
  away: { display: 'none' },
})

/** Sheets, pane, and the board or paper: as many of them beside each other as the page is wide for, with lines that move between. */
export function WorkArea({
  views,
  paper,
  complain,
  onPrint,
}: {
  readonly views: Views
  readonly paper: Paper
  readonly complain: (said: string) => void
  readonly onPrint: () => void
}): ReactNode {
  const styles = useStyles()
  const { words, environment } = usePage()
  const { session } = useWork()
  const { shown, width } = views
  const isWide = width === 'wide'
  const isNarrow = width === 'narrow'
  const { widths, ranges, setWidth } = useWidths(isWide)
  const { pane, isSpoken } = usePaneOf(session, environment)
  // Sheets first, the pane in a breath of its own: both at once would hold the screen up.
  const hasPane = useDeferredValue(true, false)
  // On a narrow page the sheets are all there is.
  const Sheets = isNarrow ? 'main' : 'section'
  const view = shown.has('board') ? 'board' : shown.has('paper') ? 'paper' : null
  const toPane = () => {
    if (isNarrow) views.choose('pane')
  }
  const beside = view && isSpoken && (
    <PaneContext.Provider value={pane}>
      <Suspense fallback={<Spinner aria-label={words.shell.views[view]} />}>
        <BesidePane view={view} onPane={toPane} onPrint={onPrint} />
      </Suspense>
    </PaneContext.Provider>
  )
  return (
    <Lights>
      <div className={styles.body}>
        <Sheets
          {...REGION}
          className={mergeClasses(styles.main, !shown.has('sheets') && styles.away)}
          aria-label={words.sheets}
        >
          <SheetArea complain={complain} />
        </Sheets>
        {!isWide && beside && (
          <div {...REGION} className={styles.main}>
            {beside}
          </div>
        )}
        {!isNarrow && (
          <Splitter
            label={words.shell.paneWidth}
            // The line's parts lie behind it: the pane, and on a wide page the board after it.
            width={widths.pane}
            range={ranges.pane}
            usual={USUAL.pane}
            onWidth={setWidth('pane')}
          />
        )}
        <div
          {...REGION}
          className={mergeClasses(styles.pane, !shown.has('pane') && styles.away)}
          style={{ width: isNarrow ? '100%' : widths.pane }}
        >
          {hasPane && (
            <PaperContext.Provider value={paper}>
              <App session={session} environment={environment} />
            </PaperContext.Provider>
          )}
        </div>
        {isWide && (
          <>
            <Splitter
              label={words.shell.besideWidth}
              width={widths.beside}
              range={ranges.beside}
              usual={USUAL.beside}
              onWidth={setWidth('beside')}
            />
            <div {...REGION} className={styles.beside} style={{ width: widths.beside }}>
              <div className={styles.tabs}>
                <ViewTabs views={views} />
              </div>
              <div className={styles.fill}>{beside}</div>
            </div>
          </>
        )}
      </div>
    </Lights>
  )
}
