import { Button, Field, Input, Text } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { settingOf } from '../../../../input/settingChanges'
import { usePane, usePaneState } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { isReadableSetting, SETTING_FIELDS, type SettingField, settingText } from './settingFields'

/** The year's settings at a glance, and where they are changed. */
export function Settings(): ReactNode {
  const { session, say } = usePane()
  const { data: words } = say
  const styles = usePageStyles()
  const { dataset, grids } = usePaneState((state) => state.reading)!
  const busy = usePaneState((state) => state.busy !== null)
  const [typed, setTyped] = useState<Partial<Record<SettingField, string>> | null>(null)
  const hasSettings = dataset.sheets.some(({ kind }) => kind === 'settings')
  const text = (field: SettingField) => typed?.[field] ?? settingText(field, dataset, grids)
  const isValid = SETTING_FIELDS.every((field) => isReadableSetting(field, text(field)))
  return (
    <section aria-label={words.settings}>
      <span className={styles.line}>
        <Text weight="semibold">{words.settings}</Text>
        {hasSettings && typed === null && (
          <Button size="small" appearance="subtle" onClick={() => setTyped({})}>
            {words.change}
          </Button>
        )}
      </span>
      {!hasSettings && (
        <Text block size={200}>
          {words.noSettings}
        </Text>
      )}
      {hasSettings &&
        (typed === null ? (
          <dl className={styles.pairs}>
            {SETTING_FIELDS.filter((field) => text(field) !== '').map((field) => (
              <div key={field} className={styles.pair}>
                <dt className={styles.quiet}>{settingOf(field).name}</dt>
                <dd className={styles.value}>{text(field)}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <>
            {SETTING_FIELDS.map((field) => (
              <Field
                key={field}
                size="small"
                label={settingOf(field).name}
                {...(isReadableSetting(field, text(field))
                  ? {}
                  : { validationState: 'error' as const, validationMessage: settingOf(field).note })}
              >
                <Input
                  size="small"
                  value={text(field)}
                  onChange={(_, { value }) => setTyped({ ...typed, [field]: value })}
                />
              </Field>
            ))}
            <span className={styles.line}>
              <Button
                size="small"
                appearance="primary"
                disabled={busy || !isValid}
                onClick={() => {
                  setTyped(null)
                  if (Object.keys(typed).length > 0) void session.enterSettings(typed)
                }}
              >
                {words.save}
              </Button>
              <Button size="small" onClick={() => setTyped(null)}>
                {say.shell.cancel}
              </Button>
            </span>
          </>
        ))}
    </section>
  )
}
