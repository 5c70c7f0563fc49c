import { makeStyles, Spinner, Tab, TabList, Text, tokens } from '@fluentui/react-components'
import { DocumentTableRegular } from '@fluentui/react-icons'
import { type ReactNode, useEffect, useState } from 'react'
import type { ViewedSheet } from '../book/viewedSheet'
import { useBookState, usePage, useSessionState } from '../pageContext'
import { SheetView } from './SheetView'

const useStyles = makeStyles({
  empty: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground3,
    textAlign: 'center',
    padding: tokens.spacingHorizontalL,
  },
  icon: { fontSize: '48px', lineHeight: 1 },
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: { whiteSpace: 'nowrap' },
  hidden: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalXS },
})

const keyOf = ({ grid }: ViewedSheet) => `${grid.file}\n${grid.sheet}`

/** The sheets of all files: one in view, the others by their tabs. */
export function SheetArea({ complain }: { readonly complain: (text: string) => void }): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const sheets = useBookState((state) => state.sheets)
  const main = useBookState((state) => state.main.name)
  const pointed = useBookState((state) => state.pointed)
  const busy = useSessionState((state) => state.busy !== null)
  const [chosen, setChosen] = useState('')
  useEffect(() => {
    if (pointed) setChosen(`${pointed.file}\n${pointed.sheet}`)
  }, [pointed])
  const viewed = sheets.find((sheet) => keyOf(sheet) === chosen) ?? sheets.find(({ grid }) => !grid.hidden) ?? sheets[0]
  if (!viewed)
    return (
      <div className={styles.empty}>
        {busy ? (
          <Spinner label={words.opening(main)} />
        ) : (
          <>
            <DocumentTableRegular className={styles.icon} aria-hidden />
            <Text weight="semibold">{words.view.empty}</Text>
            <Text>{words.view.emptyHint}</Text>
          </>
        )}
      </div>
    )
  const isHere = pointed !== null && pointed.file === viewed.grid.file && pointed.sheet === viewed.grid.sheet
  return (
    <>
      <SheetView key={keyOf(viewed)} viewed={viewed} pointed={isHere ? pointed : null} complain={complain} />
      <div className={styles.tabs}>
        <TabList
          size="small"
          selectedValue={keyOf(viewed)}
          onTabSelect={(_, { value }) => setChosen(value as string)}
          aria-label={words.view.tabs}
        >
          {sheets.map((sheet) => (
            <Tab key={keyOf(sheet)} value={keyOf(sheet)} className={styles.tab}>
              {nameOf(sheet)}
              {sheet.grid.hidden && <span className={styles.hidden}>({words.view.hidden})</span>}
            </Tab>
          ))}
        </TabList>
      </div>
    </>
  )
}

/** A list of texts is called as its file; a sheet of a workbook beside the main one names that. */
function nameOf({ grid: { file, sheet } }: ViewedSheet): string {
  if (file === '') return sheet
  return file.replace(/\.[^.]*$/, '') === sheet ? file : `${sheet} · ${file}`
}
