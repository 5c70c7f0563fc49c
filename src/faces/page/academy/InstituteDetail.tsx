import { Button, makeStyles, Subtitle2, Text, Textarea, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular, CopyRegular, FolderOpenRegular } from '@fluentui/react-icons'
import { type ReactNode, useRef, useState } from 'react'
import { calledRow } from '../../../academy/calledRow'
import type { InstituteRow } from '../../../academy/instituteRow'
import { problemsOf } from '../../../academy/problemsOf'
import { academyWordsFor } from '../../../text/academyText'
import { wordsFor } from '../../../text/wordsFor'
import { fileName } from '../../../workbook/fileName'
import { copyText } from '../../app/pages/study/reminders/copyText'
import { download } from '../files/saving'
import { usePage } from '../pageContext'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minHeight: 0 },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  letter: { minHeight: '220px', flexGrow: 1, '& textarea': { minHeight: '220px', maxHeight: 'none', height: '100%' } },
})

/** What is to be known of one institute, its workbook a click away, and the letter that sends it back. */
export function InstituteDetail({
  row,
  letter,
  onOpen,
}: {
  readonly row: InstituteRow
  readonly letter: string
  /** null where there is no workbook to open. */
  readonly onOpen: (() => void) | null
}): ReactNode {
  const styles = useStyles()
  const { language } = usePage()
  const { say, groups } = academyWordsFor(language)
  const [said, setSaid] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const called = calledRow(row, say)
  const problems = problemsOf(row, { words: wordsFor(language), say, groups })
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2" className={styles.heading}>
        {called}
      </Subtitle2>
      <Text>{say.page.state(say.states[row.state], say.stateHints[row.state])}</Text>
      {problems.length === 0 ? (
        <Text className={styles.hint}>{say.page.inOrder}</Text>
      ) : (
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {onOpen && (
          <Button icon={<FolderOpenRegular />} onClick={onOpen}>
            {say.page.open}
          </Button>
        )}
        <Button
          icon={<CopyRegular />}
          onClick={() =>
            void copyText(letter).then((done) => {
              setSaid(done ? say.page.copied : say.page.notCopied)
              if (!done) field.current?.select()
            })
          }
        >
          {say.page.copyLetter}
        </Button>
        <Button
          icon={<ArrowDownloadRegular />}
          onClick={() => {
            const name = say.letter.file(fileName(called))
            download(new Blob([letter], { type: 'text/plain;charset=utf-8' }), name)
            setSaid(say.page.saved(name))
          }}
        >
          {say.page.saveLetter}
        </Button>
      </div>
      <Text role="status" size={200}>
        {said}
      </Text>
      <Textarea
        textarea={{ ref: field }}
        className={styles.letter}
        readOnly
        value={letter}
        aria-label={say.page.letter}
        resize="vertical"
      />
    </div>
  )
}
