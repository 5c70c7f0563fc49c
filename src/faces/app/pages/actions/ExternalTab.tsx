import { Button, Dropdown, Option, Text } from '@fluentui/react-components'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { isoMoment } from '../../../../records/moment'
import { actionWordsFor } from '../../../../text/actionText'
import { hoursText } from '../../../../text/amounts'
import type { Proposal } from '../../../../year/actions/proposal'
import {
  externalRecords,
  externalYears,
  REVIEW_STATES,
  type ReviewFilter,
  reviewExternal,
} from '../../../../year/actions/reviewExternal'
import { usePane, useReading } from '../../paneContext'
import { ChoiceBar } from '../../parts/ChoiceBar'
import { NameAt } from '../../parts/NameAt'
import { PlaceLink } from '../../parts/PlaceLink'
import { usePageStyles } from '../../parts/pageStyles'
import { SearchField } from '../../parts/SearchField'
import { LastChange } from './LastChange'
import { Preview } from './Preview'
import { SelectList } from './SelectList'
import { useSelection } from './useSelection'

const EVERY = ''

/** 外部学习审核: the manual's four filters, and 审核通过 or 未通过 of all that are chosen. */
export default function ExternalTab(): ReactNode {
  const { language, words } = usePane()
  const page = usePageStyles()
  const say = actionWordsFor(language)
  const { panel } = say
  const reading = useReading()!
  const [filter, setFilter] = useState<ReviewFilter>({
    person: '',
    title: '',
    year: reading.statistics.year,
    state: 'pending',
  })
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const deferred = useDeferredValue(filter)
  const shown = useMemo(() => externalRecords(reading, deferred), [reading, deferred])
  const years = useMemo(() => externalYears(reading), [reading])
  const selection = useSelection(useMemo(() => shown.map(({ record }) => record), [shown]))
  const change = (changed: Partial<ReviewFilter>) => setFilter({ ...filter, ...changed })
  const propose = (passed: boolean) => setProposal(reviewExternal(reading, selection.chosen, passed))
  if (proposal) return <Preview proposal={proposal} onEnd={() => setProposal(null)} />
  const year = filter.year === null ? EVERY : String(filter.year)
  return (
    <>
      <div className={page.filters}>
        <SearchField label={panel.person} value={filter.person} onChange={(person) => change({ person })} />
        <SearchField label={panel.title} value={filter.title} onChange={(title) => change({ title })} />
        <Dropdown
          size="small"
          style={{ minWidth: '88px' }}
          aria-label={panel.year}
          value={year === EVERY ? panel.everyYear : year}
          selectedOptions={[year]}
          onOptionSelect={(_, { optionValue }) => change({ year: optionValue ? Number(optionValue) : null })}
        >
          <Option value={EVERY}>{panel.everyYear}</Option>
          {[...new Set([reading.statistics.year, ...years])].map((one) => (
            <Option key={one} value={String(one)}>
              {String(one)}
            </Option>
          ))}
        </Dropdown>
        <ChoiceBar
          label={panel.state}
          choices={REVIEW_STATES.map((choice) => ({ choice, text: panel.states[choice] }))}
          chosen={filter.state}
          onChoose={(state) => change({ state })}
        />
      </div>
      <LastChange />
      <SelectList
        items={shown}
        keyOf={({ record }) => record}
        nameOf={({ name, title }) => `${name} ${title}`}
        selection={selection}
        label={panel.external}
        render={(one) => (
          <span className={page.cell}>
            <span className={page.line}>
              <NameAt place={one.place} name={one.name} />
              <Text size={200}>{one.title}</Text>
            </span>
            <span className={page.line}>
              <Text size={200}>
                {[
                  words.sources[one.source],
                  one.seconds === null ? '' : hoursText(one.seconds, words),
                  one.start === null ? String(one.year ?? '') : isoMoment(one.start, false),
                  say.review[one.state] ?? '',
                ]
                  .filter((text) => text !== '')
                  .join(' · ')}
              </Text>
              <PlaceLink place={one.place} />
            </span>
          </span>
        )}
      />
      <div className={page.filters}>
        <Button appearance="primary" disabledFocusable={selection.chosen.length === 0} onClick={() => propose(true)}>
          {say.actions.pass}
        </Button>
        <Button disabledFocusable={selection.chosen.length === 0} onClick={() => propose(false)}>
          {say.actions.reject}
        </Button>
      </div>
    </>
  )
}
