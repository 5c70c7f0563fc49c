import { Button, makeStyles, Text, Title2, tokens } from '@fluentui/react-components'
import {
  CheckmarkStarburstRegular,
  ClipboardTaskListLtrRegular,
  ShieldCheckmarkRegular,
  TableSearchRegular,
} from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { usePane } from '../paneContext'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    overflowY: 'auto',
    height: '100%',
    boxSizing: 'border-box',
  },
  title: { margin: 0 },
  point: { display: 'grid', gridTemplateColumns: '32px 1fr', columnGap: tokens.spacingHorizontalM },
  icon: { fontSize: '28px', color: tokens.colorBrandForeground1, lineHeight: 1 },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
})

const ICONS = [
  <TableSearchRegular key="read" />,
  <ClipboardTaskListLtrRegular key="check" />,
  <CheckmarkStarburstRegular key="stamp" />,
]

/** What the product does, for whoever opens the pane for the first time; one click past it. */
export function FirstRun(): ReactNode {
  const { session, say } = usePane()
  const styles = useStyles()
  const { firstRun } = say.shell
  const go = () => session.setPreferences({ introduced: true })
  return (
    <main className={styles.root}>
      <Title2 as="h1" className={styles.title}>
        {firstRun.title}
      </Title2>
      <Text>{firstRun.lead}</Text>
      {firstRun.points.map(({ title, text }, index) => (
        <div key={title} className={styles.point}>
          <span className={styles.icon} aria-hidden>
            {ICONS[index]}
          </span>
          <span className={styles.text}>
            <Text weight="semibold">{title}</Text>
            <Text>{text}</Text>
          </span>
        </div>
      ))}
      <div className={styles.point}>
        <span className={styles.icon} aria-hidden>
          <ShieldCheckmarkRegular />
        </span>
        <Text>{firstRun.privacy}</Text>
      </div>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            go()
            void session.refresh()
          }}
        >
          {firstRun.start}
        </Button>
        <Button appearance="subtle" onClick={go}>
          {firstRun.skip}
        </Button>
      </div>
    </main>
  )
}
