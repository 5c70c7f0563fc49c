import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useBookState, usePage, useWork } from '../../pageContext'
import { fileTrouble } from './fileTrouble'

/** Files that are open and could not be read: said as long as it is so, for the figures lack them. */
export function UnreadFiles(): ReactNode {
  const { words, language } = usePage()
  const { book, session } = useWork()
  const unread = useBookState((state) => state.unread)
  const main = useBookState((state) => state.main.name)
  return (
    <div role="status">
      {unread.map((one) => (
        <MessageBar key={one.file} intent="error" layout="multiline">
          <MessageBarBody>{words.shell.unread(one.file || main, fileTrouble(one, language))}</MessageBarBody>
          {one.file !== '' && (
            <MessageBarActions>
              <Button size="small" onClick={() => void book.close(one.file).then(session.refresh)}>
                {words.closeFile(one.file)}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      ))}
    </div>
  )
}
