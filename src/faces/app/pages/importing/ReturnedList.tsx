import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Returned } from '../../../../records/collecting'
import { returnedSentences } from '../../../../text/collectText'
import { usePane } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column' },
  one: { overflowWrap: 'anywhere' },
})

/** Collection workbooks that came back: whose they are, what becomes of them, what was done to them. */
export function ReturnedList({ returned }: { readonly returned: readonly Returned[] }): ReactNode {
  const { language } = usePane()
  const [styles, page] = [useStyles(), usePageStyles()]
  if (returned.length === 0) return null
  return (
    <ul className={styles.list}>
      {returned.map((one, index) => {
        const [head, ...troubles] = returnedSentences(one, language)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may hold two workbooks of one name, and none moves
          <li key={`${one.file} ${index}`} className={styles.one}>
            <Text size={200}>{head}</Text>
            {troubles.map((text) => (
              <Text key={text} block size={200} className={page.quiet}>
                {text}
              </Text>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
