import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { PreviewedPages } from '../../../year/previewReports'
import { Html, SCREEN_CSS, Shrunk } from './Shrunk'

const useStyles = makeStyles({
  pages: {
    margin: '0 auto',
    '& .page': { marginBottom: '16px', marginLeft: 'auto', marginRight: 'auto', boxShadow: tokens.shadow8 },
    forcedColorAdjust: 'none',
  },
})

/** The first pages as paper lying on a desk; `zoom` is how much smaller they are. */
export function ShownPages({
  pages,
  most,
  zoom,
}: {
  readonly pages: PreviewedPages
  readonly most: number
  readonly zoom: number
}): ReactNode {
  const styles = useStyles()
  return (
    <>
      <style>{SCREEN_CSS + pages.css}</style>
      <Shrunk zoom={zoom} className={styles.pages}>
        <Html html={pages.html(most)} />
      </Shrunk>
    </>
  )
}
