import { Checkbox, Link, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { errorsIn } from '../../../../records/findingCounts'
import { usePane } from '../../paneContext'
import { ConfirmDialog } from '../../parts/ConfirmDialog'
import { figureText } from '../../parts/figureText'
import type { Act } from './act'
import type { ReadingOfYear } from './readingOfYear'
import { hasDrifted, type Talent } from './talents'

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
})

/** So many names are read out; the rest are counted. */
const NAMED = 12

/** 完成上报: says what it freezes, what is still missing, and that there is no way back but 退回. */
export function FinishDialog({
  reading,
  talents,
  act,
  onClose,
}: {
  readonly reading: ReadingOfYear
  readonly talents: readonly Talent[]
  readonly act: Act
  readonly onClose: () => void
}): ReactNode {
  const { session, words, say } = usePane()
  const styles = useStyles()
  const [isNobody, setNobody] = useState(false)
  const { findings, statistics } = reading
  const { backbone, year } = statistics
  const phrases = say.backbone.finish
  const reported = talents.filter(({ entry }) => entry !== null)
  const errors = errorsIn(findings)
  const moved = reported.filter((talent) => hasDrifted(talent) && talent.person >= 0).length
  const noCandidates = reported.filter(({ isCandidate }) => !isCandidate).length
  const unreported = talents.length - reported.length
  const target = backbone.target.amount?.unit === 'people' ? backbone.target.amount.count : 0
  return (
    <ConfirmDialog
      open
      title={phrases.title(year)}
      confirm={say.backbone.actions.finish}
      disabled={errors > 0 || (reported.length === 0 && !isNobody)}
      onConfirm={() => act({ action: 'finish', evenIfNobody: isNobody })}
      onClose={onClose}
    >
      <div className={styles.body}>
        {errors > 0 && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {phrases.errors(errors)}{' '}
              <Link as="button" onClick={() => session.openStep('checks')}>
                {say.backbone.toChecks}
              </Link>
            </MessageBarBody>
          </MessageBar>
        )}
        {reported.length > 0 && (
          <>
            <Text weight="semibold">{phrases.frozen(reported.length)}</Text>
            <Text>
              {phrases.names(
                reported.slice(0, NAMED).map(({ name }) => name),
                Math.max(0, reported.length - NAMED),
              )}
            </Text>
          </>
        )}
        <ul className={styles.list}>
          {moved > 0 && <li>{phrases.moved(moved)}</li>}
          <li>{phrases.printed(figureText(backbone.rate, words))}</li>
          <li>{phrases.final}</li>
          {reported.length < target && (
            <li>{phrases.short(figureText(backbone.target, words), target - reported.length)}</li>
          )}
          {unreported > 0 && <li>{phrases.unreported(unreported)}</li>}
          {noCandidates > 0 && <li>{phrases.noCandidates(noCandidates)}</li>}
        </ul>
        {reported.length === 0 && (
          <Checkbox
            label={phrases.nobody}
            checked={isNobody}
            onChange={(_, { checked }) => setNobody(checked === true)}
          />
        )}
      </div>
    </ConfirmDialog>
  )
}
