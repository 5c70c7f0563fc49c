import { Button, Dropdown, Option, Text } from '@fluentui/react-components'
import { type ReactNode, useRef } from 'react'
import { knownYears } from '../../../../../year/compareYears'
import type { YearBeside } from '../../../../session/state'
import { usePane, usePaneState, useReading } from '../../../paneContext'
import { usePageStyles } from '../../../parts/pageStyles'
import { useYearsWords } from './useYearsWords'

/** What a file picker offers; what a file is, its bytes say. */
const ACCEPTED = '.xlsx,.xlsm,.csv'

/** Which year is held beside the one in view: another of the workbook, or one of another file. */
export function YearChoice({ beside }: { readonly beside: YearBeside | null }): ReactNode {
  const { session } = usePane()
  const own = useYearsWords()
  const styles = usePageStyles()
  const reading = useReading()!
  const busy = usePaneState((state) => state.busy !== null)
  const picker = useRef<HTMLInputElement>(null)
  const others = knownYears(reading).filter((year) => year !== reading.statistics.year)
  const chosen = beside?.before?.year ?? null
  return (
    <>
      <div className={styles.filters}>
        {others.length > 0 && (
          <YearDropdown
            label={own.choose}
            years={others}
            chosen={beside?.other ? null : chosen}
            onChoose={(year) => void session.compareWith(year)}
          />
        )}
        <Button size="small" disabled={busy} onClick={() => picker.current?.click()}>
          {own.otherFile}
        </Button>
        {/* Excel's pane and every browser have it; a file from it can be read and not written. */}
        <input
          ref={picker}
          type="file"
          hidden
          accept={ACCEPTED}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) void session.compareWithFile({ name: file.name, blob: file })
            // The same file may be chosen again.
            target.value = ''
          }}
        />
        {beside?.other && beside.years.length > 1 && (
          <YearDropdown
            label={own.yearOfFile(beside.other.name)}
            years={beside.years}
            chosen={chosen}
            onChoose={(year) => void session.compareWithYearOfFile(year)}
          />
        )}
        {beside && (
          <Button size="small" appearance="subtle" onClick={() => void session.compareWith(null)}>
            {own.stop}
          </Button>
        )}
      </div>
      {!beside && (
        <Text size={200} className={styles.quiet}>
          {own.readOnly}
        </Text>
      )}
    </>
  )
}

function YearDropdown({
  label,
  years,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly years: readonly number[]
  readonly chosen: number | null
  readonly onChoose: (year: number) => void
}): ReactNode {
  const own = useYearsWords()
  const busy = usePaneState((state) => state.busy !== null)
  return (
    <Dropdown
      size="small"
      style={{ minWidth: '112px' }}
      aria-label={label}
      disabled={busy}
      value={chosen === null ? own.none : own.option(chosen)}
      selectedOptions={chosen === null ? [] : [String(chosen)]}
      onOptionSelect={(_, { optionValue }) => onChoose(Number(optionValue))}
    >
      {years.map((year) => (
        <Option key={year} value={String(year)}>
          {own.option(year)}
        </Option>
      ))}
    </Dropdown>
  )
}
