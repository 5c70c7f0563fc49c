import { type ReactNode, useRef } from 'react'
import { ACCEPTED, fromInput, hasPicker, type PickedFile, pickFiles } from '../files/pickedFile'

/** Asks for files: with the browser's own picker, which lets us save into them, else with an input, which must be put in the page. */
export function useChooseFiles(onFiles: (files: readonly PickedFile[]) => void): {
  readonly choose: () => void
  readonly input: ReactNode
} {
  const ref = useRef<HTMLInputElement>(null)
  return {
    choose() {
      if (hasPicker()) void pickFiles().then((files) => files.length > 0 && onFiles(files))
      else ref.current?.click()
    },
    input: (
      <input
        ref={ref}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        onChange={({ target }) => {
          onFiles(fromInput(target.files))
          // The same file may be chosen again.
          target.value = ''
        }}
      />
    ),
  }
}
