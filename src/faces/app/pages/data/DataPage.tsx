import { Button, Text } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { OWN_SHEETS } from '../../../../input/ownSheets'
import { isoMoment } from '../../../../records/moment'
import { SHEET_KINDS } from '../../../../records/sheetKind'
import { COMMANDS } from '../../../session/commands'
import { usePane, usePaneState } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { Settings } from './Settings'
import { SheetRow } from './SheetRow'
import { Start } from './Start'

const OWN: ReadonlySet<string> = new Set(OWN_SHEETS)
/** The log is ours: nobody is asked for one. */
const ASKED = SHEET_KINDS.filter((kind) => kind !== 'reportingLog')

/** 数据: what was recognised as what, what is missing, the settings of the year. */
export function DataPage(): ReactNode {
  const { session, say, words } = usePane()
  const { data: own } = say
  const styles = usePageStyles()
  const reading = usePaneState((state) => state.reading)
  const busy = usePaneState((state) => state.busy !== null)
  if (!reading || reading.dataset.sheets.length === 0) {
    const others = reading?.grids.filter(({ sheet }) => !OWN.has(sheet)) ?? []
    return (
      <div className={styles.page}>
        <Start hasRead={reading !== null} />
        {others.map((grid) => (
          <SheetRow key={`${grid.file} ${grid.sheet}`} grid={grid} source={null} />
        ))}
      </div>
    )
  }
  const { dataset, grids, readAt } = reading
  const sourceOf = (file: string, sheet: string) =>
    dataset.sheets.find((source) => source.file === file && source.sheet === sheet) ?? null
  const gridOf = (file: string, sheet: string) => grids.find((grid) => grid.file === file && grid.sheet === sheet)
  const missing = ASKED.filter((kind) => !dataset.sheets.some((source) => source.kind === kind))
  const unread = grids.filter(({ file, sheet }) => !sourceOf(file, sheet))
  const others = unread.filter(({ sheet }) => !OWN.has(sheet))
  const ours = unread.filter(({ sheet }) => OWN.has(sheet))
  return (
    <div className={styles.page}>
      <Settings />
      <section aria-label={own.recognised}>
        <Text weight="semibold">{own.recognised}</Text>{' '}
        <Text size={200} className={styles.quiet}>
          {own.readAt(isoMoment(readAt))}
        </Text>
        {SHEET_KINDS.flatMap((kind) =>
          dataset.sheets.filter((source) => source.kind === kind && source === sourceOf(source.file, source.sheet)),
        ).map((source) => {
          const grid = gridOf(source.file, source.sheet)
          return grid && <SheetRow key={`${source.file} ${source.sheet}`} grid={grid} source={source} />
        })}
      </section>
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
          {others.map((grid) => (
            <SheetRow key={`${grid.file} ${grid.sheet}`} grid={grid} source={null} />
          ))}
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
        {missing.length > 0 && (
          <Button disabled={busy} onClick={() => void COMMANDS.insertTemplate(session)}>
            {say.shell.insertTemplate}
          </Button>
        )}
      </div>
    </div>
  )
}
