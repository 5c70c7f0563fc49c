import { Button, Text } from '@fluentui/react-components'
import { type ReactNode, useMemo, useState } from 'react'
import { StudyState } from '../../../../records/studyRecords'
import { actionWordsFor } from '../../../../text/actionText'
import { type Attendee, attendeesOf, confirmAttendance } from '../../../../year/actions/confirmAttendance'
import type { Proposal } from '../../../../year/actions/proposal'
import { usePane, useReading } from '../../paneContext'
import { ChoiceBar } from '../../parts/ChoiceBar'
import { usePageStyles } from '../../parts/pageStyles'
import { ActionDialog } from './ActionDialog'
import { Preview } from './Preview'
import { SelectList } from './SelectList'
import { useSelection } from './useSelection'

const FILTERS = ['all', 'waiting', 'signed'] as const
type Filter = (typeof FILTERS)[number]

/** 实际参会人员 of a class: 确认参加 or 取消, of one, of many, of all who signed in. */
export function AttendeesDialog({
  trainingClass,
  onClose,
}: {
  readonly trainingClass: number
  readonly onClose: () => void
}): ReactNode {
  const { language } = usePane()
  const page = usePageStyles()
  const say = actionWordsFor(language)
  const reading = useReading()!
  const [filter, setFilter] = useState<Filter>('all')
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const list = useMemo(() => attendeesOf(reading, trainingClass), [reading, trainingClass])
  const shown = useMemo(() => list.filter((one) => fits(one, filter)), [list, filter])
  const selection = useSelection(useMemo(() => shown.map(({ record }) => record), [shown]))
  const filters = list.some(({ signed }) => signed !== null) ? FILTERS : (['all', 'waiting'] as const)
  const propose = (came: boolean) => setProposal(confirmAttendance(reading, selection.chosen, came))
  return (
    <ActionDialog
      title={`${reading.dataset.classes[trainingClass]?.name ?? ''} ${say.panel.attendees}`}
      onClose={onClose}
    >
      {proposal ? (
        <Preview proposal={proposal} onEnd={(written) => (written ? onClose() : setProposal(null))} />
      ) : (
        <div className={page.page}>
          <ChoiceBar
            label={say.columns.state}
            choices={filters.map((choice) => ({ choice, text: say.panel.filters[choice] }))}
            chosen={filter}
            onChoose={setFilter}
          />
          <SelectList
            items={shown}
            keyOf={({ record }) => record}
            nameOf={({ name, id }) => `${name} ${id}`.trim()}
            selection={selection}
            label={say.panel.attendees}
            height={300}
            render={(one) => (
              <span className={page.line}>
                <Text weight="semibold">{one.name}</Text>
                <Text size={200}>
                  {[
                    one.id,
                    one.department,
                    say.attendance[one.state] ?? '',
                    one.signed === null ? '' : one.signed ? say.signed : say.notSigned,
                  ]
                    .filter((text) => text !== '')
                    .join(' · ')}
                </Text>
              </span>
            )}
          />
          <div className={page.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={selection.chosen.length === 0}
              onClick={() => propose(true)}
            >
              {say.actions.confirm}
            </Button>
            <Button disabledFocusable={selection.chosen.length === 0} onClick={() => propose(false)}>
              {say.actions.cancel}
            </Button>
          </div>
        </div>
      )}
    </ActionDialog>
  )
}

function fits({ state, signed }: Attendee, filter: Filter): boolean {
  if (filter === 'all') return true
  return state === StudyState.notConfirmed && (filter === 'waiting' || signed === true)
}
