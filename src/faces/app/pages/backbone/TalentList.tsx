import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { type ReactNode, useMemo } from 'react'
import type { Statistics } from '../../../../engine/statistics'
import type { Dataset } from '../../../../records/dataset'
import type { Policy } from '../../../../records/policy'
import type { Listed } from '../../../../year/listedPeople'
import { usePane } from '../../paneContext'
import { PeopleHead } from '../../parts/PeopleHead'
import { VirtualList } from '../../parts/VirtualList'
import type { Act } from './act'
import { TalentCard } from './TalentCard'
import type { Talent, Talents } from './talents'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexShrink: 0, flexBasis: '220px' },
  section: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  nobody: { padding: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
})

type Line =
  | { readonly kind: 'section'; readonly section: keyof Talents; readonly people: readonly Listed[] }
  | { readonly kind: 'talent'; readonly talent: Talent }

/** Those who qualify or are reported, and below them the near misses with what they lack. */
export function TalentList({
  shown,
  people,
  statistics,
  policy,
  isOpen,
  selected,
  onSelect,
  act,
  onTry,
}: {
  readonly shown: Talents
  readonly people: Dataset['people']
  readonly statistics: Statistics
  readonly policy: Policy
  /** Whether people can be reported and withdrawn now. */
  readonly isOpen: boolean
  readonly selected: ReadonlySet<string>
  readonly onSelect: (selected: ReadonlySet<string>) => void
  readonly act: Act
  /** Tries what would do for a near miss. */
  readonly onTry: (texts: readonly string[]) => void
}): ReactNode {
  const { say } = usePane()
  const styles = useStyles()
  const lines = useMemo(() => linesOf(shown, people), [shown, people])
  const words = say.backbone
  const toggle = (key: string) => {
    const next = new Set(selected)
    if (!next.delete(key)) next.add(key)
    onSelect(next)
  }
  return (
    <div className={styles.list}>
      <VirtualList
        items={lines}
        keyOf={(line) => (line.kind === 'section' ? line.section : line.talent.key)}
        estimate={92}
        label={words.list}
        render={(line) =>
          line.kind === 'section' ? (
            <>
              <Text as="h3" block size={200} weight="semibold" className={styles.section}>
                <PeopleHead text={words.sections[line.section](line.people.length)} people={line.people} />
              </Text>
              {line.people.length === 0 && (
                <Text block size={200} className={styles.nobody}>
                  {words.nobodyInView}
                </Text>
              )}
            </>
          ) : (
            <TalentCard
              talent={line.talent}
              statistics={statistics}
              policy={policy}
              isOpen={isOpen}
              isSelected={selected.has(line.talent.key)}
              onToggle={toggle}
              act={act}
              onTry={onTry}
            />
          )
        }
      />
    </div>
  )
}

function linesOf({ talents, nearMisses }: Talents, people: Dataset['people']): readonly Line[] {
  const section = (name: keyof Talents, shown: readonly Talent[]): Line[] => [
    {
      kind: 'section',
      section: name,
      people: shown.map(({ name, person, entry }) => ({ name, place: people[person]?.place ?? entry?.place ?? null })),
    },
    ...shown.map((talent): Line => ({ kind: 'talent', talent })),
  ]
  return [...section('talents', talents), ...section('nearMisses', nearMisses)]
}
