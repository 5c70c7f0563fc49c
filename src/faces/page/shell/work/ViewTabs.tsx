import { Tab, TabList } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { usePage } from '../../pageContext'
import type { View, Views } from './useViews'

/** Chooses which part of the page is in view. */
export function ViewTabs({ views }: { readonly views: Views }): ReactNode {
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
          <Tab key={view} value={view}>
            {shell.views[view]}
          </Tab>
        ))}
      </TabList>
    </nav>
  )
}
