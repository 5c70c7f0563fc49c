import { Button, Dropdown, makeStyles, Option, Text, tokens } from '@fluentui/react-components'
import { PrintRegular } from '@fluentui/react-icons'
import { type ReactNode, useDeferredValue, useMemo, useRef } from 'react'
import { SHEET_NAMES } from '../../../../records/writtenSheets'
import { previewReports } from '../../../../year/previewReports'
import { STAMPED_NAMES, type StampedName } from '../../../../year/stampedSheets'
import { usePane, usePaneState, useReading } from '../../../app/paneContext'
import { usePage } from '../../pageContext'
import { ShownPages } from '../../preview/ShownPages'
import { useFittingZoom } from '../../preview/Shrunk'

/** Pages drawn beside the pane; the preview shows more. */
const SHOWN = 6

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  table: { minWidth: '190px' },
  grow: { flexGrow: 1 },
  said: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  desk: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground4,
    outlineOffset: '-2px',
  },
})

/** A table that will be stamped, as the paper that the data makes now, and whether the workbook holds it so. */
export function PaperBeside({
  table,
  onTable,
  onPrint,
}: {
  readonly table: StampedName
  readonly onTable: (table: StampedName) => void
  readonly onPrint: () => void
}): ReactNode {
  const styles = useStyles()
  const { words, environment } = usePage()
  const { paper } = words.shell
  const { language, say } = usePane()
  const reading = useDeferredValue(useReading())
  const stale = usePaneState((state) => state.stale)
  const differences = usePaneState((state) => state.reading?.stamped?.[table] ?? null)
  const desk = useRef<HTMLElement>(null)
  const pages = useMemo(
    () => reading && previewReports(reading, SHEET_NAMES[table], language, environment.now()),
    [reading, table, language, environment],
  )
  const zoom = useFittingZoom(desk, pages ? pages.width : 0)
  const standing =
    differences === null
      ? paper.unwritten
      : differences.length === 0
        ? paper.written
        : paper.differs(differences.length)
  return (
    <section className={styles.root} aria-label={words.shell.views.paper}>
      <div className={styles.bar}>
        <Dropdown
          size="small"
          className={styles.table}
          aria-label={paper.table}
          value={SHEET_NAMES[table]}
          selectedOptions={[table]}
          onOptionSelect={(_, { optionValue }) => onTable(optionValue as StampedName)}
        >
          {STAMPED_NAMES.map((name) => (
            <Option key={name} value={name}>
              {SHEET_NAMES[name]}
            </Option>
          ))}
        </Dropdown>
        <Text size={200} className={styles.grow}>
          {pages && paper.pages(pages.count)}
        </Text>
        <Button size="small" icon={<PrintRegular />} disabled={!pages} onClick={onPrint}>
          {words.preview}
        </Button>
      </div>
      <Text size={200} className={styles.said} role="status">
        {!pages ? paper.none : stale ? say.shell.stale : standing}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section ref={desk} className={styles.desk} tabIndex={0} aria-label={`${paper.title} ${SHEET_NAMES[table]}`}>
        {pages && <ShownPages pages={pages} most={SHOWN} zoom={zoom} />}
      </section>
    </section>
  )
}
