import { Field, Input, Link, Textarea } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { isReadable } from '../../../../year/settingEntry'
import { usePane, usePaneState, useReading } from '../../paneContext'
import { FigureValue } from '../../parts/FigureValue'
import { figureText } from '../../parts/figureText'
import { type DraftField, fieldText } from './draft'

/** The open fields of the form: the two figures that are entered, the name, the two texts. */
export function SummaryFields(): ReactNode {
  const { session, say, words } = usePane()
  const { summary: own } = say
  const { dataset, statistics } = useReading()!
  const draft = usePaneState((state) => state.summaryDraft)
  const text = (field: DraftField) => fieldText(field, draft, dataset.policy)
  const edit =
    (field: DraftField) =>
    (_: unknown, { value }: { readonly value: string }) =>
      session.editSummary({ [field]: value })
  const { made } = statistics.summary.personTimes
  const system = made.how === 'override' ? made.system : statistics.summary.personTimes
  const overridden = text('personTimes').trim() !== ''
  return (
    <>
      <Field label={own.name} size="small">
        <Input
          size="small"
          value={text('summaryName')}
          placeholder={own.defaultName(statistics.year)}
          onChange={edit('summaryName')}
        />
      </Field>
      <Field
        label={own.personTimes}
        size="small"
        hint={
          <>
            <FigureValue
              figure={system}
              name={words.figures.personTimes}
              text={own.systemPersonTimes(figureText(system, words))}
            />
            {overridden && (
              <>
                {' '}
                <Link as="button" onClick={() => session.editSummary({ personTimes: '' })}>
                  {own.useSystem}
                </Link>
              </>
            )}
          </>
        }
        {...problem(!isReadable('personTimes', text('personTimes')), own.notACount)}
      >
        <Input
          size="small"
          inputMode="numeric"
          value={text('personTimes')}
          placeholder={figureText(system, words, false)}
          onChange={edit('personTimes')}
        />
      </Field>
      <Field
        label={own.funding}
        size="small"
        required
        {...(text('funding').trim() === '' ? { hint: own.fundingNeeded } : {})}
        {...problem(!isReadable('funding', text('funding')), own.notMoney)}
      >
        <Input size="small" inputMode="decimal" value={text('funding')} onChange={edit('funding')} />
      </Field>
      {(['experience', 'overview'] as const).map((field) => (
        <Field key={field} label={own[field]} size="small" hint={own.characters(text(field).length)}>
          <Textarea
            resize="vertical"
            value={text(field)}
            onChange={edit(field)}
            textarea={{ rows: Math.min(12, Math.max(3, Math.ceil(text(field).length / 24))) }}
          />
        </Field>
      ))}
    </>
  )
}

function problem(isWrong: boolean, message: string) {
  return isWrong ? { validationState: 'error' as const, validationMessage: message } : {}
}
