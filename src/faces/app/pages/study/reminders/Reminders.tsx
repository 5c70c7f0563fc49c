import { Button, Text, Textarea } from '@fluentui/react-components'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { DepartmentReminder, Matter } from '../../../../../records/reminders'
import { reminderTexts, wordsTroubleText } from '../../../../../text/reminderText'
import { departmentsBelow } from '../../../../../year/departmentTree'
import { periodLimit, yearEdges } from '../../../../../year/period'
import { reminderLetters } from '../../../../../year/reminderLetters'
import { REMIND_FILTERS, type RemindFilter, type RemindStatus, remindersOf } from '../../../../../year/reminders'
import { wordsInForce } from '../../../../../year/reminderWords'
import { usePane, usePaneState, useReading } from '../../../paneContext'
import { PlaceLink } from '../../../parts/PlaceLink'
import { usePageStyles } from '../../../parts/pageStyles'
import { VirtualList } from '../../../parts/VirtualList'
import { allPeople, PeopleFilters } from '../PeopleFilters'
import { copyText } from './copyText'
import { DepartmentHead, MatterRow } from './MatterRow'
import { MatterTotals } from './MatterTotals'
import { ReminderWordsForm } from './ReminderWordsForm'

/** A department's own line, or something that is asked of it. */
type Line = { readonly of: DepartmentReminder; readonly matter: Matter | null }

/** What was copied, or could not be. */
interface Copied {
  readonly to: string
  readonly text: string
  readonly done: boolean
}

/** 催办: what is still to be done, by department; a text to copy for each department and person, the sheet, and the words. */
export function Reminders(): ReactNode {
  const { session, language } = usePane()
  const styles = usePageStyles()
  const reading = useReading()!
  const { dataset, statistics } = reading
  const busy = usePaneState((state) => state.busy !== null)
  const [fields, setFields] = useState(() => ({ ...allPeople(statistics.year), status: 'notReached' as RemindStatus }))
  const [wordsOpen, setWordsOpen] = useState(false)
  const [copied, setCopied] = useState<Copied | null>(null)
  const uncopied = useRef<HTMLTextAreaElement>(null)
  // Selected already, and in sight however far the list was scrolled: one key copies it.
  useEffect(() => {
    if (!copied || copied.done) return
    uncopied.current?.focus()
    uncopied.current?.select()
  }, [copied])
  const tree = statistics.breakdown.byDepartment
  const filter = useMemo((): RemindFilter => {
    const edges = yearEdges(statistics.year)
    const { status, search, order, department } = fields
    const departments = department === null ? null : departmentsBelow(tree, department)
    return {
      status,
      search,
      order,
      departments,
      from: periodLimit(fields.from, edges.from),
      to: periodLimit(fields.to, edges.to),
    }
  }, [fields, statistics.year, tree])
  const reminders = useMemo(() => remindersOf(reading, filter, session.now()), [reading, filter, session])
  const inForce = useMemo(() => wordsInForce(reading, language), [reading, language])
  const texts = useMemo(() => reminderTexts(reminders, language), [reminders, language])
  const lines = useMemo(
    () =>
      reminders.departments.flatMap((of): readonly Line[] => [
        { of, matter: null },
        ...of.matters.map((matter) => ({ of, matter })),
      ]),
    [reminders],
  )
  const { panel } = texts.say

  /** The text to somebody who is short, or to the department where nobody is named. */
  async function copy(of: DepartmentReminder, person: number | null): Promise<void> {
    const to = person === null ? 'department' : 'person'
    const letter = reminderLetters({ ...reminders, departments: [of] }, to, inForce.texts[to], language).find(
      (one) => one.person === person,
    )!
    const name = person === null ? letter.to : dataset.people[person]!.name
    setCopied({ to: name, text: letter.text, done: await copyText(letter.text) })
  }

  const all = reminders.departments.flatMap(({ matters }) => matters)
  return (
    <>
      <PeopleFilters
        tree={tree}
        statuses={REMIND_FILTERS}
        texts={fields}
        onChange={(changed) => {
          setCopied(null)
          setFields(changed as typeof fields)
        }}
      />
      <Text size={200} role="status" className={styles.quiet}>
        {copied?.done ? panel.copied(copied.to) : all.length === 0 ? panel.nothing : ''}
      </Text>
      {all.length > 0 && (
        <MatterTotals
          whose={texts.say.title}
          matters={all}
          missing={reminders.missing}
          deadline={texts.day(reminders.deadline)}
          texts={texts}
        />
      )}
      {copied && !copied.done && (
        <>
          <Text size={200} role="alert">
            {panel.notCopied}
          </Text>
          <Textarea
            readOnly
            aria-label={panel.copyTo(copied.to)}
            value={copied.text}
            textarea={{ ref: uncopied, rows: 5, onFocus: ({ currentTarget }) => currentTarget.select() }}
          />
        </>
      )}
      {inForce.troubles.map((trouble) => (
        <Text key={`${trouble.to} ${trouble.place?.row}`} size={200} role="alert">
          {trouble.place && <PlaceLink place={trouble.place} />} {wordsTroubleText(trouble, language)}
        </Text>
      ))}
      <div className={styles.list}>
        <VirtualList
          items={lines}
          keyOf={(_, index) => index}
          estimate={78}
          label={texts.say.title}
          render={({ of, matter }) =>
            matter === null ? (
              <DepartmentHead of={of} texts={texts} onCopy={() => void copy(of, null)} />
            ) : (
              <MatterRow matter={matter} texts={texts} onCopy={(person) => void copy(of, person)} />
            )
          }
        />
      </div>
      {wordsOpen && <ReminderWordsForm reminders={reminders} inForce={inForce} />}
      <div className={styles.actions}>
        <Button disabled={busy} onClick={() => void session.remind({ write: filter })}>
          {panel.write}
        </Button>
        <Button aria-expanded={wordsOpen} onClick={() => setWordsOpen(!wordsOpen)}>
          {panel.words}
        </Button>
      </div>
    </>
  )
}
