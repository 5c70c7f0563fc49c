import { useState } from 'react'
import { publish } from '../../../run'
import { pickTarget } from '../files/pickedFile'
import { download, type SaveOutcome, saveInto, saveNew } from '../files/saving'
import { usePage, useWork } from '../pageContext'

/** Saving as the page's buttons do it; `said` is what the last one came to, null for nothing. */
export function useSaving() {
  const { words, language, environment } = usePage()
  const { book, session, worker, target: opened } = useWork()
  const [target, setTarget] = useState(opened)
  const [said, setSaid] = useState<{ readonly text: string; readonly isTrouble: boolean } | null>(null)

  /** `blob` is the workbook that was saved; null where it was the reports. */
  function conclude(outcome: SaveOutcome, blob: Blob | null): void {
    switch (outcome.kind) {
      case 'saved':
        if (blob) {
          setTarget(outcome.target)
          book.saved(outcome.name, blob)
        }
        setSaid({ text: words.saved(outcome.name), isTrouble: false })
        return
      case 'downloaded':
        if (blob) book.saved(outcome.name, blob)
        setSaid({ text: words.downloaded(outcome.name), isTrouble: false })
        return
      case 'changed-on-disk':
        setSaid({ text: words.changedOnDisk, isTrouble: true })
        return
      case 'failed':
        setSaid({ text: words.saveFailed(outcome.detail), isTrouble: true })
    }
  }

  /** Into a file that the user chooses now; to the downloads where the browser cannot ask. */
  async function saveAs(name: string, make: () => Promise<Blob>, isBook: boolean): Promise<void> {
    const handle = await pickTarget(name)
    if (handle === undefined) return
    const blob = await make()
    conclude(handle ? await saveNew(blob, handle) : download(blob, name), isBook ? blob : null)
  }

  const bookBlob = async () => book.state.get().main.blob!

  return {
    said,
    dismiss: () => setSaid(null),
    /** Says what else went wrong with files. */
    complain: (text: string) => setSaid({ text, isTrouble: true }),
    /** Into the file that was opened, else as `saveBookAs`; lists that were corrected are downloaded beside it. */
    async saveBook(): Promise<void> {
      const { main, others } = book.state.get()
      const corrected = others.filter(({ changed }) => changed)
      for (const { name, blob } of corrected) download(blob, name)
      if (main.blob && target) conclude(await saveInto(main.blob, target), main.blob)
      else if (main.blob) await saveAs(main.name, bookBlob, true)
      else if (corrected.length === 0) setSaid({ text: words.nothingToSave, isTrouble: false })
      else {
        book.saved(main.name, null)
        setSaid({ text: words.downloaded(corrected.map(({ name }) => name).join(', ')), isTrouble: false })
      }
    },
    async saveBookAs(): Promise<void> {
      const { main } = book.state.get()
      if (main.blob) await saveAs(main.name, bookBlob, true)
    },
    /** A workbook of the report sheets and nothing else. */
    async saveReports(): Promise<void> {
      const { reading } = session.state.get()
      if (!reading?.statistics) return
      const { statistics } = reading
      const title = words.reportsName(book.name.replace(/\.[^.]*$/, ''), statistics.year)
      const make = async () => {
        let blob = new Blob()
        const write: Parameters<typeof publish>[0]['write'] = async (layouts, run) => {
          const file = { name: title, blob: null, created: environment.now() }
          blob = (await worker.writeLayouts(layouts, file, run)).blob
        }
        const publication = { language, computedAt: environment.now(), linkable: false }
        await publish({ write }, { ...reading, statistics }, publication)
        return blob
      }
      await saveAs(title, make, false)
    },
  }
}

export type Saving = ReturnType<typeof useSaving>
