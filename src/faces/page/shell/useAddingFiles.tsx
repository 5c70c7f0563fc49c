import { type ReactNode, useState } from 'react'
import type { PickedFile } from '../files/pickedFile'
import { usePage, useWork } from '../pageContext'
import { contentsOf } from '../wanted'
import { AskDialog } from './AskDialog'
import { saidOfFiles } from './files/saidOfFiles'
import type { Saving } from './useSaving'

/**
 * Puts files beside those that are open: what is open already is not read twice, and of a file whose name another has the user says
 * whether it is that list's newer version or another list. `dialog` must be put in the page.
 */
export function useAddingFiles({ complain }: Pick<Saving, 'complain'>): {
  readonly add: (files: readonly PickedFile[]) => Promise<void>
  readonly dialog: ReactNode
} {
  const { words, language } = usePage()
  const { book, session, worker, settled } = useWork()
  const [asked, setAsked] = useState<readonly PickedFile[] | null>(null)
  const namesakes = (files: readonly PickedFile[]) => {
    const names = new Set(files.map(({ name }) => name))
    return book.state.get().others.filter(({ name }) => names.has(name))
  }

  async function put(files: readonly PickedFile[], over: readonly string[]): Promise<void> {
    if (files.length === 0) return
    await book.add(
      files.map(({ name, blob }) => ({ name, blob })),
      over,
    )
    await session.refresh()
  }

  async function add(chosen: readonly PickedFile[]): Promise<void> {
    // A file that is being changed is told from its like by what it will hold.
    await settled()
    const { main, others } = book.state.get()
    const open = [...(main.blob ? [{ name: main.name, blob: main.blob }] : []), ...others]
    const { files, alike, leftOut } = await contentsOf(chosen, open, worker)
    const said = saidOfFiles({ alike, leftOut, opened: 0 }, words, language)
    if (said !== null) complain(said)
    if (namesakes(files).length > 0) setAsked(files)
    else await put(files, [])
  }

  const over = asked ? namesakes(asked) : []
  const answered = (act: () => void) => () => {
    setAsked(null)
    act()
  }
  const { namesake } = words
  return {
    add,
    dialog: (
      <AskDialog
        open={asked !== null}
        title={namesake.title}
        question={namesake.question(over.map(({ file }) => file).join(', '))}
        answers={[
          {
            label: namesake.replace,
            act: answered(
              () =>
                void put(
                  asked!,
                  over.map(({ file }) => file),
                ),
            ),
          },
          { label: namesake.both, act: answered(() => void put(asked!, [])) },
          { label: namesake.neither, act: answered(() => {}) },
        ]}
      />
    ),
  }
}
