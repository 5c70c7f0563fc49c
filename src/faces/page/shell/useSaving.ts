import { useState } from 'react'
import type { CertificatesAsked } from '../../../year/certificatesAsked'
import { publishReports } from '../../../year/publishReports'
import { certificateWordsFor } from '../../app/certificateLanguage'
import type { HandedBook } from '../../app/paperContext'
import type { BesideFile } from '../book/bookState'
import { pickTarget } from '../files/pickedFile'
import { rememberFiles } from '../files/recentFiles'
import { download, type SaveOutcome, saveInto, saveNew } from '../files/saving'
import { usePage, useWork } from '../pageContext'

/** Saving as the page's buttons do it; `said` is what the last one came to, null for nothing. */
export function useSaving() {
  const { words, language, environment } = usePage()
  const { book, session, worker, target: opened, settled, upToDate } = useWork()
  const [target, setTarget] = useState(opened)
  const [said, setSaid] = useState<{ readonly text: string; readonly isTrouble: boolean } | null>(null)

  /** `blob` is the workbook that was saved, null where it was the reports; `lists` were downloaded beside it. */
  function conclude(outcome: SaveOutcome, blob: Blob | null, lists: readonly BesideFile[] = []): void {
    const say = (text: string, isTrouble = false) =>
      setSaid({ text: words.together([text, ...saidOf(lists)]), isTrouble })
    switch (outcome.kind) {
      case 'saved':
        if (blob) {
          setTarget(outcome.target)
          void rememberFiles([outcome], environment.now())
          book.saved(outcome.name, blob, lists)
        }
        say(words.saved(outcome.name))
        return
      case 'downloaded':
        if (blob) book.saved(outcome.name, blob, lists)
        say(words.downloaded(outcome.name))
        return
      case 'changed-on-disk':
        say(words.changedOnDisk, true)
        return
      case 'failed':
        say(words.saveFailed(outcome.detail), true)
    }
  }

  /** Into a file that the user chooses now; to the downloads where the browser cannot ask. */
  async function saveAs(name: string, make: () => Promise<Blob | null>, isBook: boolean): Promise<void> {
    const handle = await pickTarget(name)
    if (handle === undefined) return
    const blob = await make()
    if (!blob) return
    const lists = isBook ? downloadLists() : []
    conclude(handle ? await saveNew(blob, handle) : download(blob, name), isBook ? blob : null, lists)
  }

  /** Hands lists that were corrected to the downloads. */
  function downloadLists(): readonly BesideFile[] {
    const corrected = book.state.get().others.filter(({ changed }) => changed)
    for (const { file, blob } of corrected) download(blob, file)
    return corrected
  }

  function saidOf(lists: readonly BesideFile[]): readonly string[] {
    const said = (files: readonly BesideFile[], sentence: (names: string) => string) =>
      files.length > 0 ? [sentence(files.map(({ file }) => file).join(', '))] : []
    return [
      ...said(lists, words.downloaded),
      ...said(
        lists.filter(({ reencoded }) => reencoded),
        words.reencoded,
      ),
    ]
  }

  /** Where there is no main workbook yet. */
  function saveLists(): void {
    const lists = downloadLists()
    if (lists.length > 0) book.saved(book.name, null, lists)
    setSaid({ text: lists.length > 0 ? words.together(saidOf(lists)) : words.nothingToSave, isTrouble: false })
  }

  const bookBlob = async () => {
    await settled()
    return book.state.get().main.blob!
  }

  async function saveBookAs(): Promise<void> {
    // Where there is something to save the browser is asked at once: it lets us only right after a click.
    if (!book.state.get().main.blob) await settled()
    const { main } = book.state.get()
    if (main.blob) await saveAs(main.name, bookBlob, true)
    else saveLists()
  }

  return {
    said,
    dismiss: () => setSaid(null),
    /** Says what else went wrong with files. */
    complain: (text: string) => setSaid({ text, isTrouble: true }),
    /** Into the file that was opened, else as `saveBookAs`; lists that were corrected are downloaded beside it. */
    async saveBook(): Promise<void> {
      if (!target) return saveBookAs()
      const blob = await bookBlob()
      conclude(await saveInto(blob, target), blob, downloadLists())
    },
    saveBookAs,
    /** A workbook of the report sheets and nothing else. */
    async saveReports(): Promise<void> {
      const year = session.state.get().reading?.statistics?.year
      if (year === undefined) return
      const title = words.reportsName(book.name.replace(/\.[^.]*$/, ''), year)
      const make = async () => {
        const isUpToDate = await upToDate()
        const { reading } = session.state.get()
        const statistics = reading?.statistics
        if (!statistics || !isUpToDate) return null
        let blob = new Blob()
        const write: Parameters<typeof publishReports>[0]['write'] = async (layouts, run) => {
          const file = { name: title, blob: null, created: environment.now() }
          blob = (await worker.writeLayouts(layouts, file, run)).blob
        }
        const publication = { language, computedAt: environment.now(), linkable: false }
        await publishReports({ write }, { ...reading, statistics }, publication)
        return blob
      }
      await saveAs(title, make, false)
    },
    /** Certificates as a workbook of their own, or as a zip file with one a person. */
    async saveCertificates(asked: CertificatesAsked, as: 'book' | 'zip'): Promise<void> {
      const year = session.state.get().reading?.statistics?.year
      if (year === undefined) return
      const own = certificateWordsFor(language)
      const ending = as === 'zip' ? '.zip' : '.xlsx'
      const name = own.fileName(book.name.replace(/\.[^.]*$/, ''), year, own.kinds[asked.kind].name) + ending
      const make = async () => {
        const isUpToDate = await upToDate()
        const { reading } = session.state.get()
        const statistics = reading?.statistics
        if (!statistics || !isUpToDate) return null
        const { certificateFile } = await import('../files/certificateFile')
        const tell = (done: number, all: number) => setSaid({ text: own.making(done, all), isTrouble: false })
        const made = { created: environment.now(), as, nameOf: own, tell }
        return certificateFile(worker, { ...reading, statistics }, asked, made)
      }
      await saveAs(name, make, false)
    },
    /** Workbooks as one zip file in the downloads. */
    async saveZip(name: string, books: readonly HandedBook[]): Promise<void> {
      const { zippedBooks } = await import('../files/zippedBooks')
      const blob = await zippedBooks(worker, books, environment.now())
      conclude(download(blob, name), null, [])
    },
  }
}

export type Saving = ReturnType<typeof useSaving>
