import {
  Button,
  Dropdown,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Option,
  Text,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import {
  ArrowClockwiseRegular,
  ArrowUndoRegular,
  DeleteRegular,
  DocumentAddRegular,
  MoreHorizontalRegular,
  QuestionCircleRegular,
} from '@fluentui/react-icons'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { COMMANDS } from '../../session/commands'
import type { Preferences } from '../../session/preferences'
import { usePane, usePaneState } from '../paneContext'
import { ConfirmDialog } from '../parts/ConfirmDialog'
import { yearsOf } from './years'

const NARROW = '@media (max-width: 280px)'

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    flexShrink: 0,
  },
  // Half as wide (at 200 %) the year takes what is left, and nothing is cut off.
  product: { flexGrow: 1, whiteSpace: 'nowrap', margin: 0, [NARROW]: { display: 'none' } },
  year: { minWidth: '96px', width: '96px', [NARROW]: { flexGrow: 1, minWidth: '72px' } },
})

const GuideDialog = lazy(() => import('../guide/GuideDialog'))

const THEMES = ['auto', 'light', 'dark', 'contrast'] as const
const LANGUAGES = ['auto', 'zh-CN', 'en'] as const

/** The product's name, the year, 重新统计, and what is seldom needed. */
export function Header(): ReactNode {
  const { session, say, version, language: spoken } = usePane()
  const [isGuided, setGuided] = useState(false)
  const { shell } = say
  const styles = useStyles()
  const reading = usePaneState((state) => state.reading)
  const busy = usePaneState((state) => state.busy !== null)
  const chosen = usePaneState((state) => state.year)
  const { theme, language } = usePaneState((state) => state.preferences)
  const undoable = usePaneState((state) => state.undoable)
  const deleting = usePaneState((state) => state.askedToDelete)
  const years = reading ? yearsOf(reading) : []
  const year = reading?.statistics?.year ?? chosen
  const checked = { theme: [theme], language: [language] }
  return (
    <header className={styles.header}>
      <Text as="h1" weight="semibold" size={400} className={styles.product}>
        {shell.product}
      </Text>
      {years.length > 0 && (
        <Dropdown
          size="small"
          className={styles.year}
          aria-label={shell.year}
          disabled={busy}
          value={year === null ? '' : shell.yearOption(year)}
          selectedOptions={year === null ? [] : [String(year)]}
          onOptionSelect={(_, { optionValue }) => void session.chooseYear(Number(optionValue))}
        >
          {years.map((one) => (
            <Option key={one} value={String(one)}>
              {shell.yearOption(one)}
            </Option>
          ))}
        </Dropdown>
      )}
      <Tooltip content={shell.refresh} relationship="label">
        <Button
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          disabled={busy}
          onClick={() => void COMMANDS.checkData(session)}
        />
      </Tooltip>
      <Menu
        checkedValues={checked}
        onCheckedValueChange={(_, { name, checkedItems }) =>
          session.setPreferences({ [name]: checkedItems[0] } as Partial<Preferences>)
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={shell.more} relationship="label">
            <Button appearance="subtle" icon={<MoreHorizontalRegular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{shell.language}</MenuGroupHeader>
              {LANGUAGES.map((one) => (
                <MenuItemRadio key={one} name="language" value={one}>
                  {shell.languages[one]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{shell.theme}</MenuGroupHeader>
              {THEMES.map((one) => (
                <MenuItemRadio key={one} name="theme" value={one}>
                  {shell.themes[one]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem
              icon={<DocumentAddRegular />}
              disabled={busy || year === null}
              onClick={() => void COMMANDS.writeTables(session)}
            >
              {shell.writeTables}
            </MenuItem>
            <MenuItem
              icon={<ArrowUndoRegular />}
              disabled={busy || undoable === null}
              onClick={() => void session.undo()}
            >
              {shell.undoLast}
            </MenuItem>
            <MenuItem icon={<DeleteRegular />} disabled={busy} onClick={() => void COMMANDS.deleteReports(session)}>
              {shell.deleteReports}
            </MenuItem>
            <MenuItem icon={<QuestionCircleRegular />} onClick={() => setGuided(true)}>
              {shell.firstRun.again}
            </MenuItem>
            <MenuGroupHeader>{shell.version(version)}</MenuGroupHeader>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isGuided && (
        <Suspense>
          <GuideDialog language={spoken} onClose={() => setGuided(false)} />
        </Suspense>
      )}
      <ConfirmDialog
        open={deleting}
        title={shell.deleteReports}
        confirm={shell.deleteReports}
        onConfirm={() => void session.deleteReports()}
        onClose={() => session.askToDelete(false)}
      >
        {shell.deleteReportsQuestion}
      </ConfirmDialog>
    </header>
  )
}
