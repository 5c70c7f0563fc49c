import { Button, Field, Input, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components'
import { DismissRegular, FolderOpenRegular } from '@fluentui/react-icons'
import { type ReactNode, useRef } from 'react'
import type { AcademyWords } from '../../../text/academyWords'
import { fromFileInput } from './instituteFiles'
import type { Academy } from './useAcademy'

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  year: { width: '150px' },
  input: { width: '90px', minWidth: 0 },
  progress: { flexGrow: 1, minWidth: '120px' },
})

/** What is put in: the year, the workbooks, the list of those expected and last year's table; and how far reading is. */
export function AcademyBar({ academy, say }: { readonly academy: Academy; readonly say: AcademyWords }): ReactNode {
  const styles = useStyles()
  const folder = useRef<HTMLInputElement>(null)
  const books = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLInputElement>(null)
  const last = useRef<HTMLInputElement>(null)
  const { files, read, phase } = academy
  const one = (take: (file: File) => void) => (target: HTMLInputElement) => {
    const file = target.files?.[0]
    if (file) take(file)
  }
  return (
    <>
      <div className={styles.bar}>
        <Field label={say.page.year} orientation="horizontal" className={styles.year}>
          <Input
            type="number"
            className={styles.input}
            value={String(academy.year)}
            disabled={files.length > 0}
            onChange={(_, { value }) => {
              const year = Math.trunc(Number(value))
              if (year > 0 && year < 10_000) academy.setYear(year)
            }}
          />
        </Field>
        <Button appearance="primary" icon={<FolderOpenRegular />} onClick={() => folder.current?.click()}>
          {say.page.chooseFolder}
        </Button>
        <Button onClick={() => books.current?.click()}>{say.page.chooseFiles}</Button>
        <Beside
          label={say.page.chooseList}
          named={academy.expected && say.page.list(academy.expected.name, academy.expected.value.length)}
          forget={academy.expected && say.page.forget(academy.expected.name)}
          onChoose={() => list.current?.click()}
          onForget={academy.forgetList}
        />
        <Beside
          label={say.page.chooseLast}
          named={academy.last && say.page.last(academy.last.name, academy.last.value.year)}
          forget={academy.last && say.page.forget(academy.last.name)}
          onChoose={() => last.current?.click()}
          onForget={academy.forgetLast}
        />
        {files.length > 0 && <Button onClick={academy.clear}>{say.page.clear}</Button>}
        <Picker of={folder} folder take={(target) => academy.add(fromFileInput(target.files))} />
        <Picker of={books} many take={(target) => academy.add(fromFileInput(target.files))} />
        <Picker of={list} take={one(academy.takeList)} />
        <Picker of={last} take={one(academy.takeLast)} />
      </div>
      {phase !== 'idle' && (
        <div className={styles.bar}>
          {phase === 'reading' && (
            <ProgressBar
              className={styles.progress}
              value={read.size}
              max={files.length}
              aria-label={say.page.reading(read.size, files.length)}
            />
          )}
          <Text role="status">
            {phase === 'reading'
              ? say.page.reading(Math.min(read.size, files.length - 1), files.length)
              : phase === 'stopped'
                ? say.page.stopped(read.size, files.length)
                : say.page.done(read.size)}
            {academy.others > 0 && `${say.between}${say.page.leftOut(academy.others)}`}
          </Text>
          {phase === 'reading' && <Button onClick={academy.stop}>{say.page.stop}</Button>}
          {phase === 'stopped' && <Button onClick={academy.goOn}>{say.page.goOn}</Button>}
        </div>
      )}
    </>
  )
}

function Picker({
  of,
  take,
  folder = false,
  many = false,
}: {
  readonly of: React.RefObject<HTMLInputElement | null>
  readonly take: (target: HTMLInputElement) => void
  readonly folder?: boolean
  readonly many?: boolean
}): ReactNode {
  return (
    <input
      ref={of}
      type="file"
      hidden
      multiple={folder || many}
      {...(folder ? { webkitdirectory: '' } : { accept: '.xlsx,.xlsm,.csv' })}
      onChange={({ target }) => {
        take(target)
        // The same may be chosen again.
        target.value = ''
      }}
    />
  )
}

/** A file that is read beside: chosen, or named with a way to do without it. */
function Beside({
  label,
  named,
  forget,
  onChoose,
  onForget,
}: {
  readonly label: string
  readonly named: string | null
  readonly forget: string | null
  readonly onChoose: () => void
  readonly onForget: () => void
}): ReactNode {
  if (named === null) return <Button onClick={onChoose}>{label}</Button>
  return (
    <Button
      icon={<DismissRegular />}
      iconPosition="after"
      aria-label={`${named} ${forget ?? label}`}
      onClick={onForget}
    >
      {named}
    </Button>
  )
}
