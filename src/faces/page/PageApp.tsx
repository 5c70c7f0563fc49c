import { FluentProvider, makeStyles, tokens, useFocusFinders } from '@fluentui/react-components'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { sayTrouble } from '../../text/say'
import { wordsFor } from '../../text/wordsFor'
import { WorkbookError } from '../../workbook/workbook'
import { themeFor } from '../app/shell/theme'
import { useForcedColours } from '../app/shell/useForcedColours'
import type { Environment } from '../session/environment'
import { loadPreferences } from '../session/preferences'
import { forget, hold, type KeptWork, loadKept } from './files/keptWork'
import type { PickedFile } from './files/pickedFile'
import { rememberFiles } from './files/recentFiles'
import { type OpenWork, openWork } from './openWork'
import { PageContext, pageWordsFor, WorkContext } from './pageContext'
import { BesideAcademy } from './shell/BesideAcademy'
import { StartScreen } from './shell/StartScreen'
import { Workbench } from './shell/Workbench'
import { isFiles, openingOf, type Wanted } from './wanted'
import type { PageWorker } from './worker/pageWorker'

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  book: { flexGrow: 1, minHeight: 0 },
  behind: { display: 'none' },
})

const FILL = { height: '100%' }

/** The page: theme and language around the start, then around the files that are open. */
export function PageApp({
  environment,
  worker,
  makeWorker,
}: {
  readonly environment: Environment
  readonly worker: PageWorker
  /** For what reads many workbooks at once. */
  readonly makeWorker: () => Worker
}): ReactNode {
  const styles = useStyles()
  useForcedColours()
  // Holds Fluent's keeper of the focus from one workbook to the next: begun anew behind a dialog that has just closed, it would
  // forget to show the page to screen readers again.
  useFocusFinders()
  const [work, setWork] = useState<OpenWork | null>(null)
  const [kept, setKept] = useState<readonly KeptWork[]>([])
  const [opening, setOpening] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  /** What is open, and what it was opened from. */
  const current = useRef<{ readonly work: OpenWork; readonly wanted: Wanted } | null>(null)
  const [academy, setAcademy] = useState<'closed' | 'shown' | 'behind'>('closed')
  const { language: chosen, theme } = usePreferences(work, environment)
  const displayTheme = useSyncExternalStore(environment.onThemeChanged, environment.displayTheme)
  const language = chosen === 'auto' ? environment.displayLanguage : chosen
  const words = pageWordsFor(language)
  const page = useMemo(() => ({ environment, language, words: pageWordsFor(language) }), [environment, language])

  useEffect(() => {
    document.documentElement.lang = language
    document.title = words.title
  }, [language, words])
  useEffect(() => {
    const look = () => void loadKept().then(setKept)
    look()
    // Another tab may have ended since, and left its copy to whoever looks next.
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [])

  const open = useCallback(
    async (wanted: Wanted): Promise<string | null> => {
      setOpening(isFiles(wanted) ? wanted.map(({ name }) => name).join(', ') : '')
      try {
        const opening = await openingOf(wanted, worker, words)
        if (opening.main === null) {
          const said = words.together(
            opening.leftOut.map(({ name, error }) => words.openFailed(name, sayTrouble(error, wordsFor(language)))),
          )
          setTrouble(said)
          return said
        }
        const made = await openWork(opening, worker, environment)
        if (!made) {
          setKept(await loadKept())
          setTrouble(words.restore.elsewhere)
          return words.restore.elsewhere
        }
        // Whoever opens something else has been asked, and has given up what was not saved.
        if (work) void forget(work.id).then(work.letGo)
        setWork(made)
        current.current = { work: made, wanted }
        if (isFiles(wanted)) void rememberFiles(wanted, environment.now())
        setTrouble(null)
        if (wanted === 'sample') await made.session.insertSample()
        else if (wanted === 'blank') await made.session.insertTemplate()
        else await made.session.refresh()
        // What was made here can be made again: nobody need be asked to keep it.
        if (wanted === 'sample') {
          made.book.saved(made.book.name, made.book.state.get().main.blob, [])
          made.session.dismissNotice()
        }
        return null
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error
        const said = words.openFailed(error.file, sayTrouble(error, wordsFor(language)))
        setTrouble(said)
        return said
      } finally {
        setOpening(null)
      }
    },
    [worker, environment, words, language, work],
  )

  const isOpen = ({ blob }: PickedFile) => {
    const opened = current.current?.wanted
    return opened !== undefined && isFiles(opened) && opened[0]?.blob === blob
  }

  const shownTheme = theme === 'auto' ? displayTheme : theme
  const fluent = useMemo(() => themeFor(shownTheme, language), [shownTheme, language])
  return (
    <FluentProvider theme={fluent} style={FILL}>
      <PageContext.Provider value={page}>
        <div className={styles.root}>
          {academy !== 'closed' && (
            <BesideAcademy
              isShown={academy === 'shown'}
              work={work}
              makeWorker={makeWorker}
              onShow={(isShown) => setAcademy(isShown ? 'shown' : 'behind')}
              isOpen={isOpen}
              onOpen={async (wanted, place) => {
                const failed = isFiles(wanted) && wanted.every(isOpen) ? null : await open(wanted)
                if (failed === null && place) await current.current?.work.session.goTo(place)
                return failed
              }}
              onClose={() => setAcademy('closed')}
            />
          )}
          {work ? (
            // Stays while 院汇总 is in view: it keeps what is not saved, and asks before the page goes.
            <div className={academy === 'shown' ? styles.behind : styles.book}>
              <WorkContext.Provider value={work}>
                <Workbench key={work.id} onOpen={open} />
              </WorkContext.Provider>
            </div>
          ) : (
            academy !== 'shown' && (
              <StartScreen
                onOpen={open}
                onAcademy={() => setAcademy('shown')}
                opening={opening}
                trouble={trouble}
                onTrouble={setTrouble}
                kept={kept}
                onForget={(one) => {
                  setKept(kept.filter(({ id }) => id !== one.id))
                  void forgetUnheld(one.id)
                }}
              />
            )
          )}
        </div>
      </PageContext.Provider>
    </FluentProvider>
  )
}

/** A copy that another tab has taken up since it was offered stays that tab's. */
async function forgetUnheld(id: string): Promise<void> {
  const letGo = await hold(id)
  if (!letGo) return
  await forget(id)
  letGo()
}

function usePreferences(work: OpenWork | null, { memory }: Environment) {
  const first = useMemo(() => loadPreferences(memory), [memory])
  return useSyncExternalStore(work?.session.state.subscribe ?? NOTHING, () =>
    work ? work.session.state.get().preferences : first,
  )
}

const NOTHING = () => () => {}
