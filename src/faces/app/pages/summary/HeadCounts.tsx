import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { type ReactNode, useMemo } from 'react'
import type { HeadLine } from '../../../../records/headCount'
import { headCountLabel, headLineText } from '../../../../text/headCountText'
import { reconcileHeadCounts } from '../../../../year/headCounts'
import { usePane, useReading } from '../../paneContext'
import { FigureValue } from '../../parts/FigureValue'
import { PlaceLink } from '../../parts/PlaceLink'
import { VirtualList } from '../../parts/VirtualList'

const useStyles = makeStyles({
  said: { padding: `${tokens.spacingVerticalXS} 0` },
  counts: { margin: 0, fontSize: tokens.fontSizeBase200 },
  count: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'baseline',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  value: { margin: 0 },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    '& > *': { fontSize: tokens.fontSizeBase200 },
  },
})

/** Lines that stand below each other; more are walked through in a list of their own height. */
const FEW = 12
const LIST_HEIGHT = 320

/** The head counts, each reckoned from the one above and ready to say by whom, and who stands on one list otherwise than on the other. */
export default function HeadCounts(): ReactNode {
  const { words } = usePane()
  const own = useStyles()
  const reading = useReading()!
  const { shown, compared, lines } = useMemo(() => reconcileHeadCounts(reading), [reading])
  const differences = words.headCounts.differences(lines.length)
  return (
    <>
      <Text block size={200} role="status" className={own.said}>
        {words.headCounts.verdict(compared)}
      </Text>
      <dl className={own.counts}>
        {shown.map(({ name, figure }) => (
          <div key={name} className={own.count}>
            <dt>{headCountLabel(name, words)}</dt>
            <dd className={own.value}>
              <FigureValue figure={figure} name={words.headCounts.names[name]} unit={false} />
            </dd>
          </div>
        ))}
      </dl>
      {compared.arpList !== null && (
        <Text block weight="semibold" size={200} className={own.said}>
          {differences}
        </Text>
      )}
      {lines.length > 0 &&
        lines.length <= FEW &&
        lines.map((line, index) => <Line key={keyOf(line, index)} line={line} />)}
      {lines.length > FEW && (
        <VirtualList
          items={lines}
          keyOf={(line, index) => keyOf(line, index)}
          estimate={64}
          height={LIST_HEIGHT}
          label={differences}
          render={(line) => <Line line={line} />}
        />
      )}
    </>
  )
}

function keyOf({ kind }: HeadLine, index: number): string {
  return `${kind} ${index}`
}

function Line({ line }: { readonly line: HeadLine }): ReactNode {
  const { words } = usePane()
  const styles = useStyles()
  return (
    <div className={styles.line}>
      {headLineText(line, words)}
      <span className={styles.places}>
        {[...line.arp, ...line.staff].map(({ place }) => (
          <PlaceLink key={`${place.file} ${place.sheet} ${place.row} ${place.column}`} place={place} />
        ))}
      </span>
    </div>
  )
}
