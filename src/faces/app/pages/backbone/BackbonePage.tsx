import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { PeopleCheckmarkRegular } from '@fluentui/react-icons'
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react'
import { windowState } from '../../../../records/reportingWindow'
import { hoursText } from '../../../../text/amounts'
import { usePane, useReading } from '../../paneContext'
import { EmptyState } from '../../parts/EmptyState'
import { StampedPanel } from '../../parts/StampedPanel'
import { VISUALLY_HIDDEN } from '../../parts/visuallyHidden'
import { WhatIf } from '../whatIf/WhatIf'
import { ActionBar } from './ActionBar'
import type { Act } from './act'
import { BackboneFacts } from './BackboneFacts'
import { BackboneStatus } from './BackboneStatus'
import type { ReadingOfYear } from './readingOfYear'
import { TalentFilters } from './TalentFilters'
import { TalentList } from './TalentList'
import { chosenTalents, NO_FILTER, talentsOf } from './talents'

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, flexGrow: 1 },
  title: VISUALLY_HIDDEN,
  empty: { flexGrow: 1 },
})

/** 骨干人才: who qualifies, who is reported, and the year's reporting from 上报 to 完成上报. */
export function BackbonePage(): ReactNode {
  const reading = useReading()
  if (!reading) return null
  // Another year starts with no filters and nobody selected.
  return <Backbone key={reading.statistics.year} reading={reading} />
}

function Backbone({ reading }: { readonly reading: ReadingOfYear }): ReactNode {
  const { session, words, say } = usePane()
  const styles = useStyles()
  const { dataset, statistics } = reading
  const { policy } = dataset
  const [filter, setFilter] = useState(NO_FILTER)
  const [selected, setSelected] = useState<ReadonlySet<string>>(NOBODY)
  const [operator, setOperator] = useState<string | null>(null)
  const [isTrying, setTrying] = useState(false)
  const whatIf = useRef<HTMLElement>(null)
  const by = operator ?? policy.preparer
  const tree = statistics.breakdown.byDepartment
  const deferred = useDeferredValue(filter)
  const all = useMemo(() => talentsOf(dataset, statistics), [dataset, statistics])
  const shown = useMemo(
    () => ({
      talents: chosenTalents(all.talents, deferred, tree),
      nearMisses: chosenTalents(all.nearMisses, deferred, tree),
    }),
    [all, deferred, tree],
  )
  const window = windowState(statistics.backbone.window, session.now())
  const isOpen = statistics.backbone.status === 'open' && (window === 'open' || window === 'always')
  const isEmpty = all.talents.length + all.nearMisses.length === 0
  const act: Act = (deed) => {
    setSelected(NOBODY)
    void session.act(deed, by)
  }
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{say.backbone.title}</h2>
      <BackboneFacts statistics={statistics} />
      <BackboneStatus
        reading={reading}
        talents={all.talents}
        window={window}
        by={by}
        onOperator={setOperator}
        act={act}
      />
      {isEmpty ? (
        <div className={styles.empty}>
          <EmptyState
            icon={<PeopleCheckmarkRegular />}
            title={say.backbone.nobody}
            actions={<Button onClick={() => session.openStep('study')}>{say.shell.steps.study}</Button>}
          >
            {say.backbone.nobodyHint(hoursText(policy.requiredSeconds, words), hoursText(policy.singleSeconds, words))}
          </EmptyState>
        </div>
      ) : (
        <>
          <WhatIf ref={whatIf} isOpen={isTrying} onOpen={setTrying} />
          <TalentFilters tree={tree} filter={filter} onChange={setFilter} />
          {isOpen && (
            <ActionBar all={all.talents} shown={shown.talents} selected={selected} onSelect={setSelected} act={act} />
          )}
          <TalentList
            shown={shown}
            people={dataset.people}
            statistics={statistics}
            policy={policy}
            isOpen={isOpen}
            selected={selected}
            onSelect={setSelected}
            act={act}
            onTry={(texts) => {
              session.tryWhatIf([...session.state.get().tried, ...texts])
              setTrying(true)
              whatIf.current?.focus()
            }}
          />
        </>
      )}
      <StampedPanel name="backbone" />
    </div>
  )
}

const NOBODY: ReadonlySet<string> = new Set()
