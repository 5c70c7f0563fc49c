import { Button, Dropdown, Option, Text } from '@fluentui/react-components'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { isoMoment } from '../../../../records/moment'
import { actionWordsFor } from '../../../../text/actionText'
import type { Proposal } from '../../../../year/actions/proposal'
import { setRequirement } from '../../../../year/actions/setRequirement'
import {
  ALL_STAFF,
  hiringYears,
  LACKING,
  type Lacking,
  lackOf,
  REQUIREMENTS,
  type StaffFilter,
  staffList,
} from '../../../../year/actions/staffList'
import { departmentsBelow } from '../../../../year/departmentTree'
import { usePane, useReading } from '../../paneContext'
import { ChoiceBar } from '../../parts/ChoiceBar'
import { DepartmentFilter } from '../../parts/DepartmentFilter'
import { PersonLink } from '../../parts/PersonLink'
import { PlaceLink } from '../../parts/PlaceLink'
import { usePageStyles } from '../../parts/pageStyles'
import { SearchField } from '../../parts/SearchField'
import { EnterField } from './EnterField'
import { LastChange } from './LastChange'
import { Preview } from './Preview'
import { SelectList } from './SelectList'
import { useSelection } from './useSelection'

const EVERY = ''

/** 人员管理: 是否有学时要求 of all that are chosen, and what a row lacks, entered in its place. */
export default function StaffTab(): ReactNode {
  const { language } = usePane()
  const page = usePageStyles()
  const say = actionWordsFor(language)
  const { panel } = say
  const reading = useReading()!
  const { dataset, statistics } = reading
  const tree = statistics.breakdown.byDepartment
  const [filter, setFilter] = useState<Omit<StaffFilter, 'departments'>>(ALL_STAFF)
  const [department, setDepartment] = useState<string | null>(null)
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const deferred = useDeferredValue(filter)
  const shown = useMemo(() => {
    const departments = department === null ? null : departmentsBelow(tree, department)
    return staffList(dataset, { ...deferred, departments })
  }, [dataset, tree, deferred, department])
  const years = useMemo(() => hiringYears(dataset), [dataset])
  const selection = useSelection(shown)
  const change = (changed: Partial<StaffFilter>) => setFilter({ ...filter, ...changed })
  if (proposal) return <Preview proposal={proposal} onEnd={() => setProposal(null)} />
  const hiredIn = filter.hiredIn === null ? EVERY : String(filter.hiredIn)
  const propose = (required: boolean) => setProposal(setRequirement(reading, selection.chosen, required))
  return (
    <>
      <div className={page.filters}>
        <ChoiceBar
          label={panel.requirement}
          choices={REQUIREMENTS.map((choice) => ({ choice, text: panel.requirements[choice] }))}
          chosen={filter.requirement}
          onChoose={(requirement) => change({ requirement })}
        />
        <Dropdown
          size="small"
          style={{ minWidth: '96px' }}
          aria-label={panel.hiredIn}
          value={hiredIn === EVERY ? panel.hiredIn : hiredIn}
          selectedOptions={[hiredIn]}
          onOptionSelect={(_, { optionValue }) => change({ hiredIn: optionValue ? Number(optionValue) : null })}
        >
          <Option value={EVERY}>{panel.everyHire}</Option>
          {years.map((one) => (
            <Option key={one} value={String(one)}>
              {String(one)}
            </Option>
          ))}
        </Dropdown>
        <Dropdown
          size="small"
          style={{ minWidth: '96px' }}
          aria-label={panel.lacking}
          value={filter.lacking === null ? panel.lacking : panel.lackings[filter.lacking]}
          selectedOptions={[filter.lacking ?? EVERY]}
          onOptionSelect={(_, { optionValue }) => change({ lacking: optionValue ? (optionValue as Lacking) : null })}
        >
          <Option value={EVERY}>{panel.lackings.none}</Option>
          {LACKING.map((one) => (
            <Option key={one} value={one}>
              {panel.lackings[one]}
            </Option>
          ))}
        </Dropdown>
        <DepartmentFilter tree={tree} value={department} onChange={setDepartment} />
        <SearchField label={say.columns.name} value={filter.name} onChange={(name) => change({ name })} />
      </div>
      <LastChange />
      <SelectList
        items={shown}
        keyOf={(person) => person}
        nameOf={(person) => `${dataset.people[person]!.name} ${dataset.people[person]!.id}`.trim()}
        selection={selection}
        label={panel.staff}
        render={(person) => {
          const { id, department: within, required, hired, place } = dataset.people[person]!
          return (
            <span className={page.cell}>
              <span className={page.line}>
                <PersonLink person={person} />
                <Text size={200}>
                  {[id, within, required ? '' : say.notRequired, hired === null ? '' : isoMoment(hired, false)]
                    .filter((text) => text !== '')
                    .join(' · ')}
                </Text>
                <PlaceLink place={place} />
              </span>
              {lackOf({ id, hired }).map((what) => (
                <EnterField key={what} person={person} what={what} onPropose={setProposal} />
              ))}
            </span>
          )
        }}
      />
      <div className={page.filters}>
        <Button disabledFocusable={selection.chosen.length === 0} onClick={() => propose(true)}>
          {say.actions.required}
        </Button>
        <Button disabledFocusable={selection.chosen.length === 0} onClick={() => propose(false)}>
          {say.actions.exempt}
        </Button>
      </div>
    </>
  )
}
