import { Field, type FieldProps, Input, Select, Textarea } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { quotable } from '../../../../text/quoted'
import { isReadable, settingChoices, settingDefault, settingMeaning, settingName } from '../../../../year/settingEntry'
import { usePane } from '../../paneContext'
import { HoursHint } from '../../parts/HoursHint'
import { PackChoice } from './PackChoice'
import type { FormField } from './settingFields'

/** One setting of the form, entered as in its cell, with what is wrong about it in the words of 数据检查. */
export function SettingInput({
  field,
  value,
  onChange,
}: {
  readonly field: FormField
  readonly value: string
  readonly onChange: (value: string) => void
}): ReactNode {
  const { say, words } = usePane()
  const column = settingName(field)
  const meaning = settingMeaning(field)
  const { examples } = say.data
  const trouble: Partial<FieldProps> = isReadable(field, value)
    ? {}
    : {
        validationState: 'error',
        validationMessage: words.findings['unreadable-cell'](quotable({ column, meaning, text: value })),
      }
  const example =
    meaning in examples
      ? { hint: examples[meaning as keyof typeof examples] }
      : meaning === 'hours'
        ? { hint: <HoursHint text={value} /> }
        : {}
  return (
    <Field size="small" label={say.data.setting(field, column)} {...example} {...trouble}>
      <Entry field={field} value={value} onChange={onChange} />
    </Field>
  )
}

/** What it is entered with: a choice, lines where there may be several, else one line. */
function Entry({
  field,
  value,
  onChange,
}: {
  readonly field: FormField
  readonly value: string
  readonly onChange: (value: string) => void
}): ReactNode {
  const { say } = usePane()
  if (field === 'pack') return <PackChoice value={value} onChange={onChange} />
  const choices = settingChoices(field)
  if (choices.length > 0)
    return (
      <Select size="small" value={value} onChange={(_, { value: chosen }) => onChange(chosen)}>
        <option value="">
          {[say.data.notFilled, settingDefault(field)].filter((part) => part !== '').join(' · ')}
        </option>
        {/* What stands there in other words stays until another is chosen. */}
        {[...new Set([value, ...choices])]
          .filter((choice) => choice !== '')
          .map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
      </Select>
    )
  // An input would join the lines of a cell.
  const Lines = settingMeaning(field) in say.data.examples ? Textarea : Input
  return (
    <Lines
      size="small"
      value={value}
      placeholder={settingDefault(field)}
      onChange={(_: unknown, { value: typed }: { readonly value: string }) => onChange(typed)}
    />
  )
}
