import { Button, Text } from '@fluentui/react-components'
import { type ReactNode, useRef, useState } from 'react'
import { packOfText, settingName, settingTexts } from '../../../../year/settingEntry'
import { usePane, usePaneState } from '../../paneContext'
import { PlaceLink } from '../../parts/PlaceLink'
import { usePageStyles } from '../../parts/pageStyles'
import { SettingsForm } from './SettingsForm'
import { FORM_FIELDS, fieldsUnder, isKeySetting } from './settingFields'

/** The year's settings at a glance, and where they are changed. */
export function Settings(): ReactNode {
  const { say } = usePane()
  const { data: words } = say
  const styles = usePageStyles()
  const { dataset, grids } = usePaneState((state) => state.reading)!
  const [isOpen, setOpen] = useState(false)
  const head = useRef<HTMLSpanElement>(null)
  const hasSettings = dataset.sheets.some(({ kind }) => kind === 'settings')
  const texts = settingTexts({ dataset, grids }, FORM_FIELDS)
  const { places } = dataset.policy
  const close = () => {
    setOpen(false)
    // Not before the button is there again.
    requestAnimationFrame(() => head.current?.querySelector('button')?.focus())
  }
  return (
    <section aria-label={words.settings}>
      <span ref={head} className={styles.line}>
        <Text weight="semibold">{words.settings}</Text>
        {!isOpen && (
          <Button size="small" appearance="subtle" onClick={() => setOpen(true)}>
            {hasSettings ? words.change : words.fillIn}
          </Button>
        )}
      </span>
      {!hasSettings && !isOpen && (
        <Text block size={200}>
          {words.noSettings}
        </Text>
      )}
      {isOpen && <SettingsForm texts={texts} onClose={close} />}
      {hasSettings && !isOpen && (
        <dl className={styles.pairs}>
          {fieldsUnder(packOfText(texts.pack))
            .filter((field) => isKeySetting(field) || texts[field] !== '')
            .map((field) => (
              <div key={field} className={styles.pair}>
                <dt className={styles.quiet}>{words.setting(field, settingName(field))}</dt>
                <dd className={styles.value}>
                  {texts[field] || <span className={styles.quiet}>{words.notFilled}</span>}
                  {texts[field] !== '' && places[field] && (
                    <>
                      {' '}
                      <PlaceLink place={places[field]} />
                    </>
                  )}
                </dd>
              </div>
            ))}
        </dl>
      )}
    </section>
  )
}
