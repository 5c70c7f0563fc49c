import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { guideEn } from '../../../text/en/pane/guide'
import { shellEn } from '../../../text/en/pane/shell'
import type { Language } from '../../../text/say'
import { guideZhCN } from '../../../text/zhCN/pane/guide'
import { shellZhCN } from '../../../text/zhCN/pane/shell'
import { Guide } from './Guide'

/** With the steps as the pane calls them. */
const SPOKEN = {
  'zh-CN': { words: guideZhCN, steps: shellZhCN.shortSteps },
  en: { words: guideEn, steps: shellEn.shortSteps },
} as const satisfies Record<Language, object>

const useStyles = makeStyles({
  surface: { maxWidth: '760px', width: 'calc(100vw - 24px)', padding: tokens.spacingHorizontalL },
  content: {
    outlineOffset: '-2px',
    '& h2': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, marginBottom: 0 },
    '& h3': { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, marginBottom: 0 },
    '& p': { marginTop: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalXS },
    '& .picture': { maxWidth: '100%', height: 'auto', forcedColorAdjust: 'none' },
  },
})

/** 使用说明 over whatever is open. */
export default function GuideDialog({
  language,
  onClose,
}: {
  readonly language: Language
  readonly onClose: () => void
}): ReactNode {
  const styles = useStyles()
  const { words, steps } = SPOKEN[language]
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0}>
            <Guide words={words} steps={steps} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
