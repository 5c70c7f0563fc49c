import { Dropdown, makeStyles, Option } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { SheetPlan } from '../../../../records/readingPlan'
import { SHEET_KINDS, type SheetKind } from '../../../../records/sheetKind'
import { isKindWord } from '../../../../year/answerReading'
import { usePane, usePaneState } from '../../paneContext'

const useStyles = makeStyles({ field: { width: '160px', minWidth: 0 } })

/** What a sheet is: as its header says, as the user says, or nothing that is read. */
export function KindChoice({ plan: { file, sheet, tables, answers } }: { readonly plan: SheetPlan }): ReactNode {
  const { session, say, words } = usePane()
  const styles = useStyles()
  const busy = usePaneState((state) => state.busy !== null)
  const isChosen = answers.some(({ column, as }) => column === null && isKindWord(as))
  const kind = tables[0]?.kind ?? null
  const name = kind === null ? say.data.leaveOut : words.sheetKinds[kind]
  return (
    <Dropdown
      size="small"
      className={styles.field}
      disabled={busy}
      aria-label={say.data.kindOf(file === '' ? sheet : `${file} ${sheet}`)}
      value={isChosen ? name : say.data.asRecognised(name)}
      selectedOptions={[isChosen ? (kind ?? NONE) : AUTOMATIC]}
      onOptionSelect={(_, { optionValue }) =>
        void session.chooseKind(
          { file, sheet },
          optionValue === AUTOMATIC ? undefined : optionValue === NONE ? null : (optionValue as SheetKind),
        )
      }
    >
      <Option value={AUTOMATIC}>{say.data.automatic}</Option>
      <Option value={NONE}>{say.data.leaveOut}</Option>
      {ASKED.map((one) => (
        <Option key={one} value={one}>
          {words.sheetKinds[one]}
        </Option>
      ))}
    </Dropdown>
  )
}

const AUTOMATIC = 'automatic'
const NONE = 'none'

/** The log is ours: nobody says which sheet it is. */
const ASKED = SHEET_KINDS.filter((kind) => kind !== 'reportingLog')
