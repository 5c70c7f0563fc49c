import { Button, makeStyles } from '@fluentui/react-components'
import { BookQuestionMarkRegular } from '@fluentui/react-icons'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { usePage } from '../../pageContext'

const GuideDialog = lazy(() => import('../../../app/guide/GuideDialog'))

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } })

/** Opens 使用说明 before anything is open; afterwards the pane's menu has it. */
export function GuideButton(): ReactNode {
  const styles = useStyles()
  const { words, language } = usePage()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<BookQuestionMarkRegular />}
        onClick={() => setOpen(true)}
      >
        {words.shell.guide}
      </Button>
      {isOpen && (
        <Suspense>
          <GuideDialog language={language} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
