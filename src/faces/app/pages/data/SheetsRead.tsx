import { Button, Text } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { isoMoment } from '../../../../records/moment'
import type { SheetPlan } from '../../../../records/readingPlan'
import { SHEET_KINDS } from '../../../../records/sheetKind'
import { OWN_SHEETS } from '../../../../records/writtenSheets'

import { COMMANDS } from '../../../session/commands'
import type { Reading } from '../../../session/state'
import { usePane, usePaneState } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { useSoon } from '../../parts/useSoon'
import { KeptAnswers } from './KeptAnswers'
import { Settings } from './Settings'
import { SheetRow } from './SheetRow'

const OWN: ReadonlySet<string> = new Set(OWN_SHEETS)
/** The log is ours: nobody is asked for one. */
const ASKED = SHEET_KINDS.filter((kind) => kind !== 'reportingLog')

/** What was recognised as what, what is missing, the settings of the year. */
export default function SheetsRead({ reading }: { readonly reading: Reading }): ReactNode {
  const { session, say, words } = usePane()
  const { data: own } = say
  const styles = usePageStyles()
  const busy = usePaneState((state) => state.busy !== null)
  const { dataset, grids, readAt } = reading
  // A book has many sheets, with a list of choices each: they are drawn just after the settings.
  const isTimeForRows = useSoon()
  const { plan } = dataset
  const read = plan.filter(({ fate }) => fate === 'read')
  const missing = ASKED.filter((kind) => !dataset.sheets.some((source) => source.kind === kind))
  const others = plan.filter(({ fate, sheet }) => fate !== 'read' && fate !== 'own' && !OWN.has(sheet))
  const ours = plan.filter(({ fate, sheet }) => fate !== 'read' && (fate === 'own' || OWN.has(sheet)))
  const row = (one: SheetPlan) => {
    const grid = grids.find(({ file, sheet }) => file === one.file && sheet === one.sheet)
    return grid && <SheetRow key={`${one.file} ${one.sheet}`} grid={grid} plan={one} />
  }
  return (
    <div className={styles.page}>
      <Settings />
      <section aria-label={own.recognised}>
        <Text weight="semibold">{own.recognised}</Text>{' '}
        <Text size={200} className={styles.quiet}>
          {own.readAt(isoMoment(readAt))}
        </Text>
        {isTimeForRows && SHEET_KINDS.flatMap((kind) => read.filter(({ tables }) => tables[0]?.kind === kind)).map(row)}
      </section>
      <KeptAnswers />
      {missing.length > 0 && (
        <section aria-label={own.missing}>
          <Text weight="semibold">{own.missing}</Text>
          {missing.map((kind) => (
            <Text key={kind} block size={200}>
              <strong>{words.sheetKinds[kind]}</strong> {own.without[kind]}
            </Text>
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section aria-label={own.others}>
          <Text weight="semibold">{own.others}</Text>
          <Text block size={200} className={styles.quiet}>
            {own.othersHint}
          </Text>
          {isTimeForRows && others.map(row)}
        </section>
      )}
      {ours.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {own.ours(ours.map(({ sheet }) => sheet))}
        </Text>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={() => void COMMANDS.checkData(session)}>
          {say.shell.refresh}
        </Button>
        <Button disabled={busy} onClick={() => session.openImport(true)}>
          {own.importLists}
        </Button>
        {missing.length > 0 && (
          <Button disabled={busy} onClick={() => void COMMANDS.insertTemplate(session)}>
            {say.shell.insertTemplate}
          </Button>
        )}
      </div>
    </div>
  )
}
