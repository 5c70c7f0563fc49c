import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { isReadable, packOfText } from '../../../../year/settingEntry'
import { usePane } from '../../paneContext'
import { SettingInput } from './SettingInput'
import { type FormField, fieldsUnder, type SettingTexts } from './settingFields'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
})

/**
 * Where the year's settings are changed: Enter saves, in what has several lines it begins one; Escape leaves them. What is not shown under the
 * chosen 考核办法 is not entered.
 */
export function SettingsForm({
  texts,
  onClose,
}: {
  /** What stands in 设置. */
  readonly texts: SettingTexts
  readonly onClose: () => void
}): ReactNode {
  const { session, say } = usePane()
  const styles = useStyles()
  const [typed, setTyped] = useState<Partial<SettingTexts>>({})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const text = (field: FormField) => typed[field] ?? texts[field]
  const fields = fieldsUnder(packOfText(text('pack')))
  const changed = Object.fromEntries(
    fields.filter((field) => text(field) !== texts[field]).map((field) => [field, text(field)]),
  )
  const isValid = fields.every((field) => isReadable(field, text(field)))
  // What stands typed when the form goes, whichever way, is entered; 取消 and Escape alone give it up.
  const pending = useRef<Partial<SettingTexts> | null>(null)
  pending.current = isValid && Object.keys(changed).length > 0 ? changed : null
  const enter = useCallback(() => {
    const values = pending.current
    pending.current = null
    if (values) void session.enterSettings(values)
  }, [session])
  useEffect(() => enter, [enter])
  const save = () => {
    if (isValid) onClose()
  }
  const giveUp = () => {
    pending.current = null
    onClose()
  }
  const keys = (event: KeyboardEvent) => {
    // The page saves at this key, and waits for what is entered.
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') enter()
    if (event.key !== 'Escape') return
    event.preventDefault()
    giveUp()
  }
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={say.data.settings}
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {fields.map((field) => (
        <SettingInput
          key={field}
          field={field}
          value={text(field)}
          onChange={(value) => setTyped({ ...typed, [field]: value })}
        />
      ))}
      <span className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabled={!isValid}>
          {say.data.save}
        </Button>
        <Button size="small" onClick={giveUp}>
          {say.shell.cancel}
        </Button>
      </span>
    </form>
  )
}
