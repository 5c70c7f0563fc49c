import { makeStyles, Tab, TabList } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { usePage } from '../../pageContext'
import type { View, Views } from './useViews'

const useStyles = makeStyles({
  // So that the longer English names leave the toolbar its two lines.
  tab: { '@media (max-width: 399px)': { paddingLeft: '4px', paddingRight: '4px' } },
})

/** Chooses which part of the page is in view. */
export function ViewTabs({ views }: { readonly views: Views }): ReactNode {
  const styles = useStyles()
  const { shell } = usePage().words
  return (
    <nav aria-label={shell.viewsLabel}>
      <TabList
        size="small"
        selectedValue={views.chosen}
        onTabSelect={(_, { value }) => views.choose(value as View)}
        aria-label={shell.viewsLabel}
      >
        {views.choices.map((view) => (
          <Tab key={view} value={view} className={styles.tab}>
            {shell.views[view]}
          </Tab>
        ))}
      </TabList>
    </nav>
  )
}
