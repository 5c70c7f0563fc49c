import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { type ReactNode, useRef } from 'react'
import { assumptionTroubleText, effectText, whatIfWordsFor } from '../../../../text/whatIfText'
import { usePane, usePaneState, useReading } from '../../paneContext'
import { AssumeForm } from './AssumeForm'
import { type TriedLine, useTried } from './useTried'
import { WhatIfResult } from './WhatIfResult'

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outline: 'none' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  clear: { alignSelf: 'flex-start' },
})

/** What is assumed, what more may be, and the year as it would be. */
export function WhatIfPanel(): ReactNode {
  const { session, language } = usePane()
  const styles = useStyles()
  const reading = useReading()!
  const texts = usePaneState(({ tried }) => tried)
  const tried = useTried(reading, texts)
  const say = whatIfWordsFor(language)
  const { panel } = say
  const root = useRef<HTMLDivElement>(null)
  const keep = (kept: readonly string[]) => {
    // The button that was pressed is gone, and the focus must not go with it.
    root.current?.focus()
    session.tryWhatIf(kept)
  }
  return (
    <div ref={root} tabIndex={-1} className={styles.panel}>
      <Text block size={200} className={styles.quiet}>
        {say.untouched}
      </Text>
      {tried?.lines.length === 0 && (
        <Text block size={200}>
          {panel.none}
        </Text>
      )}
      {tried && tried.lines.length > 0 && (
        <ul className={styles.list} aria-label={panel.assumed}>
          {tried.lines.map((line) => (
            <Line key={line.text} line={line} onRemove={() => keep(texts.filter((text) => text !== line.text))} />
          ))}
        </ul>
      )}
      {texts.length > 1 && (
        <Button size="small" appearance="subtle" className={styles.clear} onClick={() => keep([])}>
          {panel.clear}
        </Button>
      )}
      <AssumeForm
        isFirst={texts.length === 0}
        onAdd={(text) => session.tryWhatIf([...withoutTwin(texts, text), text])}
      />
      {tried === null && (
        <Text block size={200} role="status">
          {panel.computing}
        </Text>
      )}
      {tried?.result && <WhatIfResult result={tried.result} />}
    </div>
  )
}

function Line({ line, onRemove }: { readonly line: TriedLine; readonly onRemove: () => void }): ReactNode {
  const { language } = usePane()
  const styles = useStyles()
  const { panel } = whatIfWordsFor(language)
  const said = 'trouble' in line ? assumptionTroubleText(line.trouble, language) : effectText(line.effect, language)
  return (
    <li className={styles.line}>
      <span>
        {line.text}
        {said !== '' && <span className={styles.quiet}> {said}</span>}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={panel.remove(line.text)}
        onClick={onRemove}
      />
    </li>
  )
}

/** A setting says one thing: what it was to say before gives way. */
function withoutTwin(texts: readonly string[], added: string): readonly string[] {
  const [name, value] = added.split('=', 2)
  return value === undefined ? texts : texts.filter((text) => text.split('=', 2)[0] !== name || !text.includes('='))
}
