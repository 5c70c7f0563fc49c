import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { type FormEvent, type ReactNode, useMemo, useState } from 'react'
import type { Assumption, AssumptionTrouble } from '../../../../records/assumption'
import { STUDY_SOURCES, type StudySource } from '../../../../records/studyRecords'
import { SUBJECTS, type Subject } from '../../../../records/subject'
import {
  assumptionText,
  assumptionTroubleText,
  classText,
  pendingText,
  personText,
  whatIfWordsFor,
} from '../../../../text/whatIfText'
import { assumableSettings, assumedSetting } from '../../../../year/readAssumption'
import { settingChoices, settingDefault, settingName, settingTexts } from '../../../../year/settingEntry'
import { typedHours } from '../../../../year/typedHours'
import { pendingRecords, subjectsMatter } from '../../../../year/whatIf'
import { usePane, useReading } from '../../paneContext'
import { ChoiceBar } from '../../parts/ChoiceBar'
import { HoursHint } from '../../parts/HoursHint'
import { PickOne } from './PickOne'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  add: { alignSelf: 'flex-start' },
})

const KINDS = ['record', 'class', 'setting', 'approved'] as const
type Kind = (typeof KINDS)[number]

type Add = (text: string) => void

/** Where something is assumed: a record, a class, a setting, an approval. Out of the way of the figures unless `isFirst`, or asked for. */
export function AssumeForm({ isFirst, onAdd }: { readonly isFirst: boolean; readonly onAdd: Add }): ReactNode {
  const { language } = usePane()
  const styles = useStyles()
  const { panel } = whatIfWordsFor(language)
  const [kind, setKind] = useState<Kind | 'none'>(isFirst ? 'record' : 'none')
  const Fields = kind === 'none' ? null : FIELDS[kind]
  return (
    <div className={styles.form}>
      <ChoiceBar<Kind | 'none'>
        label={panel.what}
        choices={KINDS.map((choice) => ({ choice, text: panel.kinds[choice] }))}
        chosen={kind}
        onChoose={(one) => setKind(one === kind ? 'none' : one)}
      />
      {Fields && <Fields key={kind} onAdd={onAdd} />}
    </div>
  )
}

const FIELDS: Readonly<Record<Kind, (given: { readonly onAdd: Add }) => ReactNode>> = {
  record: RecordFields,
  class: ClassFields,
  setting: SettingFields,
  approved: ApprovalFields,
}

/** Fields and what they assume together; null while something is missing. */
function Fields({
  assumption,
  onAdd,
  children,
}: {
  readonly assumption: Assumption | null
  readonly onAdd: Add
  readonly children: ReactNode
}): ReactNode {
  const { language } = usePane()
  const styles = useStyles()
  const { dataset } = useReading()!
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (assumption) onAdd(assumptionText(assumption, dataset, language))
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      {children}
      <Button type="submit" size="small" className={styles.add} disabledFocusable={!assumption}>
        {whatIfWordsFor(language).panel.add}
      </Button>
    </form>
  )
}

function RecordFields({ onAdd }: { readonly onAdd: Add }): ReactNode {
  const { language, words } = usePane()
  const { panel } = whatIfWordsFor(language)
  const reading = useReading()!
  const { dataset } = reading
  const [person, setPerson] = useState<number | null>(null)
  const [source, setSource] = useState<StudySource | null>('external')
  const [trainingClass, setTrainingClass] = useState<number | null>(null)
  const [hours, setHours] = useState('')
  const people = useMemo(
    () => dataset.people.map(({ department }, key) => ({ key, text: personText(dataset, key), note: department })),
    [dataset],
  )
  const [subject, setSubject] = useState<Subject | 'none'>('none')
  const seconds = typedHours(reading.dataset.policy, hours)
  const isEmpty = hours.trim() === ''
  const isOfClass = source === 'class'
  const isWhole = isOfClass ? trainingClass !== null && (isEmpty || seconds !== null) : seconds !== null
  return (
    <Fields
      assumption={
        person !== null && source !== null && isWhole
          ? {
              kind: 'record',
              person,
              source,
              trainingClass: isOfClass ? trainingClass : null,
              seconds,
              ...(subject === 'none' ? {} : { subject }),
            }
          : null
      }
      onAdd={onAdd}
    >
      <PickOne label={panel.person} noMatch={panel.noMatch} picks={people} chosen={person} onPick={setPerson} />
      <PickOne
        label={panel.source}
        noMatch={panel.noMatch}
        picks={STUDY_SOURCES.map((key) => ({ key, text: words.sources[key] }))}
        chosen={source}
        onPick={setSource}
      />
      {isOfClass && <ClassPick chosen={trainingClass} onPick={setTrainingClass} />}
      {subjectsMatter(reading) && (
        <Field size="small" label={panel.subject}>
          <ChoiceBar
            label={panel.subject}
            choices={(['none', ...SUBJECTS] as const).map((choice) => ({
              choice,
              text: choice === 'none' ? panel.noSubject : words.sources[choice],
            }))}
            chosen={subject}
            onChoose={setSubject}
          />
        </Field>
      )}
      <Field
        size="small"
        label={panel.hours}
        hint={<HoursHint text={hours} instead={isOfClass ? panel.hoursOfClass : ''} />}
        {...problem(!isEmpty && seconds === null, panel.notHours)}
      >
        <Input size="small" inputMode="decimal" value={hours} onChange={(_, { value }) => setHours(value)} />
      </Field>
    </Fields>
  )
}

function ClassFields({ onAdd }: { readonly onAdd: Add }): ReactNode {
  const { language } = usePane()
  const { panel } = whatIfWordsFor(language)
  const [trainingClass, setTrainingClass] = useState<number | null>(null)
  const [kind, setKind] = useState<'held' | 'attended'>('held')
  return (
    <Fields assumption={trainingClass === null ? null : { kind, trainingClass }} onAdd={onAdd}>
      <ClassPick chosen={trainingClass} onPick={setTrainingClass} />
      <ChoiceBar
        label={panel.classHappens}
        choices={(['held', 'attended'] as const).map((choice) => ({ choice, text: panel.classKinds[choice] }))}
        chosen={kind}
        onChoose={setKind}
      />
    </Fields>
  )
}

/** A class of the year, those not held first. */
function ClassPick({
  chosen,
  onPick,
}: {
  readonly chosen: number | null
  readonly onPick: (trainingClass: number | null) => void
}): ReactNode {
  const { language } = usePane()
  const { panel } = whatIfWordsFor(language)
  const { dataset, statistics } = useReading()!
  const picks = useMemo(
    () =>
      dataset.classes
        .flatMap(({ year, implemented }, key) => (year === statistics.year ? [{ key, implemented }] : []))
        .sort((a, b) => Number(a.implemented) - Number(b.implemented))
        .map(({ key, implemented }) => ({
          key,
          text: classText(dataset, key),
          note: implemented ? '' : panel.notHeld,
        })),
    [dataset, statistics, panel],
  )
  return <PickOne label={panel.trainingClass} noMatch={panel.noMatch} picks={picks} chosen={chosen} onPick={onPick} />
}

function SettingFields({ onAdd }: { readonly onAdd: Add }): ReactNode {
  const { language } = usePane()
  const { panel } = whatIfWordsFor(language)
  const reading = useReading()!
  const [name, setName] = useState<string | null>(null)
  const [value, setValue] = useState('')
  const fields = assumableSettings()
  const field = fields.find((one) => settingName(one) === name)
  const read = name === null || value.trim() === '' ? null : assumedSetting(name, value.trim())
  const choices = field ? settingChoices(field) : []
  const standing = field ? settingTexts(reading, [field])[field] || settingDefault(field) : ''
  const trouble: AssumptionTrouble | null = read && 'trouble' in read ? read.trouble : null
  return (
    <Fields assumption={read && 'assumption' in read ? read.assumption : null} onAdd={onAdd}>
      <PickOne
        label={panel.setting}
        noMatch={panel.noMatch}
        picks={fields.map((one) => ({ key: settingName(one), text: settingName(one) }))}
        chosen={name}
        onPick={(picked) => {
          setName(picked)
          setValue('')
        }}
      />
      {choices.length > 0 ? (
        <PickOne
          key={name}
          label={panel.value}
          {...(standing === '' ? {} : { hint: panel.today(standing) })}
          noMatch={panel.noMatch}
          picks={choices.map((key) => ({ key, text: key }))}
          chosen={value}
          onPick={(picked) => setValue(picked ?? '')}
        />
      ) : (
        <Field
          size="small"
          label={panel.value}
          {...(standing === '' ? {} : { hint: panel.today(standing) })}
          {...problem(trouble !== null, trouble ? assumptionTroubleText(trouble, language) : '')}
        >
          <Input size="small" value={value} onChange={(_, one) => setValue(one.value)} />
        </Field>
      )}
    </Fields>
  )
}

function ApprovalFields({ onAdd }: { readonly onAdd: Add }): ReactNode {
  const { language } = usePane()
  const { panel } = whatIfWordsFor(language)
  const reading = useReading()!
  const [chosen, setChosen] = useState<number | null>(0)
  const pending = useMemo(() => pendingRecords(reading), [reading])
  if (pending.length === 0)
    return (
      <Text block size={200}>
        {panel.nothingPending}
      </Text>
    )
  const of = chosen === null ? undefined : pending[chosen]?.of
  return (
    <Fields assumption={of ? { kind: 'approved', of } : null} onAdd={onAdd}>
      <PickOne
        label={panel.pending}
        noMatch={panel.noMatch}
        picks={pending.map((one, key) => ({
          key,
          text: panel.pendingChoice(pendingText(one.of, reading.dataset, language), one.count),
        }))}
        chosen={chosen}
        onPick={setChosen}
      />
    </Fields>
  )
}

function problem(isWrong: boolean, message: string) {
  return isWrong ? { validationState: 'error' as const, validationMessage: message } : {}
}
