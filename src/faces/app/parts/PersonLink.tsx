import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { usePane, useReading } from '../paneContext'

const useStyles = makeStyles({
  name: {
    minHeight: '24px',
    minWidth: '24px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    // In the system's own colours a link is known by its line alone.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
})

/**
 * A person's name, which leads to the person's 学习档案; `person` is the index in `Dataset.people`, `text` what is said in place of
 * the bare name.
 */
export function PersonLink({
  person,
  text,
  className,
}: {
  readonly person: number
  readonly text?: string
  readonly className?: string | undefined
}): ReactNode {
  const { session, say } = usePane()
  const styles = useStyles()
  const name = useReading()?.dataset.people[person]?.name ?? ''
  return (
    <Link
      as="button"
      className={mergeClasses(styles.name, className)}
      title={say.study.archive}
      onClick={() => session.openPerson(person)}
    >
      {text ?? name}
    </Link>
  )
}
