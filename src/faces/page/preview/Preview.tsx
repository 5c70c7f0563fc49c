import { Button, Dropdown, makeStyles, Option, Text, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular, DocumentPdfRegular, PrintRegular } from '@fluentui/react-icons'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { CertificatesAsked } from '../../../year/certificatesAsked'
import {
  PREVIEWS,
  type PreviewedPages,
  previewCertificates,
  previewReports,
  STAMPED,
} from '../../../year/previewReports'
import { certificateWordsFor } from '../../app/certificateLanguage'
import { VISUALLY_HIDDEN } from '../../app/parts/visuallyHidden'
import { usePage, useSessionState, useWork } from '../pageContext'
import { ShownPages } from './ShownPages'
import { Html, useFittingZoom } from './Shrunk'
import { usePdf } from './usePdf'

/** Chooses the certificates asked for; no sheet is called so. */
const CERTIFICATES = 'certificates'

/** Pages drawn on the screen; all are printed. */
const SHOWN = 30

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground4 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grow: { flexGrow: 1 },
  hidden: VISUALLY_HIDDEN,
  hint: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  desk: { flexGrow: 1, overflow: 'auto', padding: tokens.spacingHorizontalL, outlineOffset: '-2px' },
})

/** The reports as the pages that will be printed, and printing itself. */
export function Preview({
  certificates,
  printsNow,
  onPrinted,
  onBack,
}: {
  /** Printed in place of reports, unless the user chooses these; null where none were asked for. */
  readonly certificates: CertificatesAsked | null
  /** Whether it is to be printed as soon as it is there, of which `onPrinted` tells. */
  readonly printsNow: boolean
  readonly onPrinted: () => void
  readonly onBack: () => void
}): ReactNode {
  const styles = useStyles()
  const { words, language, environment } = usePage()
  const { printing } = words
  const { upToDate, book } = useWork()
  const reading = useSessionState((state) => state.reading)
  // What is shown can be printed: nothing is, before it counts the last edit.
  const [fresh, setFresh] = useState<boolean | null>(null)
  useEffect(() => {
    void upToDate().then(setFresh)
  }, [upToDate])
  const [chosen, setChosen] = useState<string>(certificates ? CERTIFICATES : STAMPED)
  const [computedAt] = useState(environment.now)
  const desk = useRef<HTMLDivElement>(null)
  const preview = useMemo(
    () =>
      fresh === true &&
      reading?.statistics &&
      (chosen === CERTIFICATES && certificates
        ? previewCertificates({ ...reading, statistics: reading.statistics }, certificates, computedAt)
        : previewReports({ ...reading, statistics: reading.statistics }, chosen, language, computedAt)),
    [fresh, reading, chosen, language, computedAt, certificates],
  )
  const pdf = usePdf()
  const zoom = useFittingZoom(desk, preview ? preview.width : 0)
  useEffect(() => desk.current?.focus(), [])
  // A list of choices that is open closes first.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('[role="listbox"]')) onBack()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [onBack])
  useEffect(() => {
    if (!printsNow || !preview) return
    // Not within React's own work: what is printed is made as printing begins.
    const soon = setTimeout(() => {
      onPrinted()
      print()
    })
    return () => clearTimeout(soon)
  }, [printsNow, preview, onPrinted])
  const said = certificateWordsFor(language)
  const nameOf = (option: string) => {
    if (option === CERTIFICATES && certificates)
      return said.chosen(said.kinds[certificates.kind].name, certificates.people.size)
    return option === STAMPED ? printing.stamped : option
  }
  const fileName = (year: number) =>
    chosen === CERTIFICATES && certificates
      ? said.fileName(book.name.replace(/\.[^.]*$/, ''), year, said.kinds[certificates.kind].name)
      : `${nameOf(chosen)} ${year}`
  return (
    <div className={styles.root}>
      <header>
        <h1 className={styles.hidden}>{printing.title}</h1>
        <div className={styles.bar} role="toolbar" aria-label={printing.title}>
          <Button size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
            {printing.back}
          </Button>
          <Dropdown
            size="small"
            aria-label={printing.report}
            value={nameOf(chosen)}
            selectedOptions={[chosen]}
            onOptionSelect={(_, { optionValue }) => setChosen(optionValue!)}
          >
            {(certificates ? [CERTIFICATES, ...PREVIEWS] : PREVIEWS).map((option) => (
              <Option key={option} value={option}>
                {nameOf(option)}
              </Option>
            ))}
          </Dropdown>
          {preview && (
            <Text size={200} className={styles.grow} role="status">
              {preview.count > SHOWN ? printing.tooLong(SHOWN, preview.count) : printing.pageCount(preview.count)}
            </Text>
          )}
          <Button
            size="small"
            icon={<DocumentPdfRegular />}
            disabledFocusable={!preview || pdf.isMaking}
            onClick={() => preview && void pdf.save(preview, fileName(reading!.statistics!.year), computedAt)}
          >
            {printing.pdf.save}
          </Button>
          <Button size="small" appearance="primary" icon={<PrintRegular />} disabled={!preview} onClick={() => print()}>
            {printing.print}
          </Button>
        </div>
        <Text size={200} block className={styles.hint} aria-live="polite">
          {pdf.said !== null
            ? pdf.said
            : fresh === null
              ? printing.computing
              : preview
                ? printing.hint
                : fresh
                  ? printing.none
                  : printing.outdated}
        </Text>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <main ref={desk} className={styles.desk} tabIndex={0} aria-label={printing.title}>
        {preview && <ShownPages pages={preview} most={SHOWN} zoom={zoom} />}
      </main>
      {preview && createPortal(<PrintedPages preview={preview} />, document.body)}
    </div>
  )
}

/** Lies beside the page and is all that a printer gets. Made when it prints: hundreds of pages would hold the screen up. */
function PrintedPages({ preview }: { readonly preview: PreviewedPages }): ReactNode {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setIsPrinting(true))
    const end = () => setIsPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return (
    <div className="printed" aria-hidden>
      {isPrinting && <Html html={preview.html(preview.count)} />}
    </div>
  )
}
