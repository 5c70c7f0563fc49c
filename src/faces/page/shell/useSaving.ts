import { useState } from 'react'
import { publishReports } from '../../../year/publishReports'
import { pickTarget } from '../files/pickedFile'
import { download, type SaveOutcome, saveInto, saveNew } from '../files/saving'
import { usePage, useWork } from '../pageContext'

/** Saving as the page's buttons do it; `said` is what the last one came to, null for nothing. */
export function useSaving() {
  const { words, language, environment } = usePage()
  const { book, session, worker, target: opened } = useWork()
  const [target, setTarget] = useState(opened)
  const [said, setSaid] = useState<{ readonly text: string; readonly isTrouble: boolean } | null>(null)

  /** `blob` is the workbook that was saved, null where it was the reports; `lists` says what became of lists beside it. */
  function conclude(outcome: SaveOutcome, blob: Blob | null, lists: readonly string[] = []): void {
    const say = (text: string, isTrouble = false) => setSaid({ text: words.together([text, ...lists]), isTrouble })
    switch (outcome.kind) {
      case 'saved':
        if (blob) {
          setTarget(outcome.target)
          book.saved(outcome.name, blob)
        }
        say(words.saved(outcome.name))
        return
      case 'downloaded':
        if (blob) book.saved(outcome.name, blob)
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
  async function saveAs(name: string, make: () => Promise<Blob>, isBook: boolean): Promise<void> {
    const handle = await pickTarget(name)
    if (handle === undefined) return
    const blob = await make()
    const lists = isBook ? downloadLists() : []
    conclude(handle ? await saveNew(blob, handle) : download(blob, name), isBook ? blob : null, lists)
  }

  /** Hands lists that were corrected to the downloads, and answers what there is to say of it. */
  function downloadLists(): readonly string[] {
    const corrected = book.state.get().others.filter(({ changed }) => changed)
    for (const { name, blob } of corrected) download(blob, name)
    const said = (files: typeof corrected, sentence: (names: string) => string) =>
      files.length > 0 ? [sentence(files.map(({ name }) => name).join(', '))] : []
    return [
      ...said(corrected, words.downloaded),
      ...said(
        corrected.filter(({ reencoded }) => reencoded),
        words.reencoded,
      ),
    ]
  }

  /** Where there is no main workbook yet. */
  function saveLists(): void {
    const lists = downloadLists()
    if (lists.length > 0) book.saved(book.name, null)
    setSaid({ text: lists.length > 0 ? words.together(lists) : words.nothingToSave, isTrouble: false })
  }

  const bookBlob = async () => book.state.get().main.blob!

  return {
    said,
    dismiss: () => setSaid(null),
    /** Says what else went wrong with files. */
    complain: (text: string) => setSaid({ text, isTrouble: true }),
    /** Into the file that was opened, else as `saveBookAs`; lists that were corrected are downloaded beside it. */
    async saveBook(): Promise<void> {
      const { main } = book.state.get()
      if (!main.blob) saveLists()
      else if (target) conclude(await saveInto(main.blob, target), main.blob, downloadLists())
      else await saveAs(main.name, bookBlob, true)
    },
    async saveBookAs(): Promise<void> {
      const { main } = book.state.get()
      if (main.blob) await saveAs(main.name, bookBlob, true)
      else saveLists()
    },
    /** A workbook of the report sheets and nothing else. */
    async saveReports(): Promise<void> {
      const { reading } = session.state.get()
      if (!reading?.statistics) return
      const { statistics } = reading
      const title = words.reportsName(book.name.replace(/\.[^.]*$/, ''), statistics.year)
      const make = async () => {
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
  }
}

export type Saving = ReturnType<typeof useSaving>
