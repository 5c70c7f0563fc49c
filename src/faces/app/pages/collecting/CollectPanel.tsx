import { Button, MessageBar, MessageBarBody, makeStyles, Text } from '@fluentui/react-components'
import { type ReactNode, useContext, useMemo, useState, useSyncExternalStore } from 'react'
import { COLLECT_BY, type CollectBy } from '../../../../records/collecting'
import { collectWordsFor } from '../../../../text/collectText'
import { collectSubjects } from '../../../../year/collecting/subjects'
import { collectActions } from '../../../session/collectActions'
import { usePane, usePaneState, useReading } from '../../paneContext'
import { PaperContext } from '../../paperContext'
import { ChoiceBar } from '../../parts/ChoiceBar'
import { usePageStyles } from '../../parts/pageStyles'
import { SelectList } from '../actions/SelectList'
import { useSelection } from '../actions/useSelection'
import { AnswerList } from './AnswerList'

const useStyles = makeStyles({ send: { alignSelf: 'flex-start' } })

/** 收集表: for whom workbooks are made, and who has answered. */
export default function CollectPanel({ onImport }: { readonly onImport: () => void }): ReactNode {
  const { session, language } = usePane()
  const [styles, own] = [usePageStyles(), useStyles()]
  const say = collectWordsFor(language)
  const reading = useReading()
  const busy = usePaneState((pane) => pane.busy !== null)
  const actions = collectActions(session.context)
  const { done } = useSyncExternalStore(actions.state.subscribe, actions.state.get)
  const isLast = usePaneState(({ undoable }) => done !== null && undoable === done.step)
  const paper = useContext(PaperContext)
  const [by, setBy] = useState<CollectBy>('department')
  const subjects = useMemo(
    () => (reading ? collectSubjects(reading, by, say.noDepartment) : []),
    [reading, by, say.noDepartment],
  )
  const selection = useSelection(useMemo(() => subjects.map((_, index) => index), [subjects]))
  if (!reading)
    return (
      <Text size={200} role="status">
        {say.page.noYear}
      </Text>
    )
  const count = selection.chosen.length
  const codes = () => new Set(selection.chosen.map((index) => subjects[index]!.code))
  return (
    <>
      <Text size={200}>{say.lead}</Text>
      {done && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {done.sheets > 0 ? say.page.writtenSheets(done.sheets) : say.page.made(done.workbooks)}
            {isLast && (
              <Button
                size="small"
                appearance="transparent"
                disabled={busy}
                onClick={() => void session.undo().then(actions.again)}
              >
                {say.page.undo}
              </Button>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      <ChoiceBar
        label={say.page.by}
        choices={COLLECT_BY.map((choice) => ({ choice, text: say.by[choice] }))}
        chosen={by}
        onChoose={(chosen) => {
          setBy(chosen)
          selection.all(false)
        }}
      />
      <div>
        <SelectList
          items={subjects.map((_, index) => index)}
          keyOf={(index) => index}
          nameOf={(index) => subjects[index]!.whom}
          label={say.page.whom}
          height={220}
          selection={selection}
          render={(index) => {
            const { whom, people, department } = subjects[index]!
            return (
              <Text size={200}>
                {whom}
                <Text size={200} className={styles.quiet}>
                  {`　${say.page.people(people.length)}${department === whom ? '' : `　${department}`}`}
                </Text>
              </Text>
            )
          }}
        />
      </div>
      <Button
        className={own.send}
        appearance="primary"
        disabledFocusable={busy || count === 0}
        onClick={() => void actions.send({ by, codes: codes(), language }, paper?.handOver ?? null)}
      >
        {paper ? say.page.download(count) : say.page.write(count)}
      </Button>
      <AnswerList onImport={onImport} />
    </>
  )
}
