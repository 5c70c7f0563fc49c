import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  Dropdown,
  Option,
  Text,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { slotFrom } from '../../../../input/slots'
import { SHEET_KINDS, type SheetKind, type SheetSource } from '../../../../records/dataset'
import { columnLetters } from '../../../../workbook/address'
import type { Grid } from '../../../../workbook/grid'
import { usePane, usePaneState } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'

/** One sheet with what it was taken for, which the user may change. */
export function SheetRow({
  grid,
  source,
}: {
  readonly grid: Grid
  /** null where it is not read. */
  readonly source: SheetSource | null
}): ReactNode {
  const { session, say } = usePane()
  const { data: words } = say
  const styles = usePageStyles()
  const { file, sheet, hidden, rows } = grid
  return (
    <div className={styles.row}>
      <div className={styles.cell}>
        <span className={styles.line}>
          <Button
            appearance="transparent"
            size="small"
            className={styles.name}
            onClick={() => void session.goTo({ file, sheet, row: source?.headerRow ?? 1, column: 1 })}
          >
            <Text weight="semibold">{sheet}</Text>
          </Button>
          {hidden && (
            <Badge appearance="outline" color="informative">
              {words.hidden}
            </Badge>
          )}
          <KindChoice sheet={sheet} source={source} />
        </span>
        {source && (
          <Text size={200} className={styles.quiet}>
            {file && `${file} · `}
            {words.sheetFacts(source.headerRow, rows.length - slotFrom(rows, source.headerRow + 1))}
          </Text>
        )}
        {source && (
          <Accordion collapsible>
            <AccordionItem value="columns">
              <AccordionHeader size="small">{words.columns(Object.keys(source.columns).length)}</AccordionHeader>
              <AccordionPanel>
                {Object.entries(source.columns)
                  .sort(([, a], [, b]) => a - b)
                  .map(([heading, number]) => (
                    <Text key={heading} block size={200}>
                      {words.column(heading, columnLetters(number))}
                    </Text>
                  ))}
              </AccordionPanel>
            </AccordionItem>
          </Accordion>
        )}
      </div>
    </div>
  )
}

function KindChoice({ sheet, source }: { readonly sheet: string; readonly source: SheetSource | null }): ReactNode {
  const { session, say, words } = usePane()
  const busy = usePaneState((state) => state.busy !== null)
  const kinds = usePaneState((state) => state.kinds)
  const chosen = kinds.has(sheet)
  const kind = source?.kind ?? null
  const shown = kind === null ? say.data.leaveOut : words.sheetKinds[kind]
  return (
    <Dropdown
      size="small"
      style={{ minWidth: '120px' }}
      disabled={busy}
      aria-label={say.data.kindOf(sheet)}
      value={chosen ? shown : `${shown}（${say.data.automatic}）`}
      selectedOptions={[chosen ? (kind ?? 'none') : 'automatic']}
      onOptionSelect={(_, { optionValue }) =>
        void session.chooseKind(
          sheet,
          optionValue === 'automatic' ? undefined : optionValue === 'none' ? null : (optionValue as SheetKind),
        )
      }
    >
      <Option value="automatic">{say.data.automatic}</Option>
      <Option value="none">{say.data.leaveOut}</Option>
      {SHEET_KINDS.filter((one) => one !== 'reportingLog').map((one) => (
        <Option key={one} value={one}>
          {words.sheetKinds[one]}
        </Option>
      ))}
    </Dropdown>
  )
}
