import { Text } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useReading } from '../../paneContext'
import { PersonLink } from '../../parts/PersonLink'
import { usePageStyles } from '../../parts/pageStyles'

/** A row of a list of people: the name, which opens the person's archive, what stands beside it and below, number and department. */
export function PersonCells({
  person,
  beside,
  children,
}: {
  readonly person: number
  /** Beside the name. */
  readonly beside: ReactNode
  /** Below number and department. */
  readonly children?: ReactNode
}): ReactNode {
  const styles = usePageStyles()
  const { id, department } = useReading()!.dataset.people[person]!
  return (
    <div className={styles.row}>
      <div className={styles.cell}>
        <span className={styles.line}>
          <PersonLink person={person} />
          {beside}
        </span>
        <Text size={200} className={styles.quiet}>
          {[id, department].filter((text) => text !== '').join(' · ')}
        </Text>
        {children}
      </div>
    </div>
  )
}
