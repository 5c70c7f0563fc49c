import { Button, Checkbox, Dropdown, Option, Text } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Proposal } from '../../../../records/proposal'
import { choiceText } from '../../../../text/choiceText'
import { doubtText, outcomeText, personText, proposalWhat, proposalWho } from '../../../../text/importText'
import { classAnswer } from '../../../../year/answerReading'
import { headingOf } from '../../../../year/lists/columns'
import { isAcceptable, type ListsProposed } from '../../../../year/lists/importLists'
import { usePane, usePaneState } from '../../paneContext'
import { usePageStyles } from '../../parts/pageStyles'
import { useImport } from './useImport'

/** One row of a list: who, what, what there is to be said of it; taken or not, and its questions answered. */
export function ProposalRow({
  proposal,
  proposed,
  isTaken,
}: {
  readonly proposal: Proposal
  readonly proposed: ListsProposed
  /** Of all that are proposed: a row may give way to another. */
  readonly isTaken: boolean
}): ReactNode {
  const { language } = usePane()
  const { state, actions, own } = useImport()
  const styles = usePageStyles()
  const busy = usePaneState((pane) => pane.busy !== null)
  const context = { language, dataset: proposed.opened.dataset, heading: headingOf }
  const who = proposalWho(proposal, context)
  const what = [who, proposalWhat(proposal, context)].filter((part) => part !== '').join('　')
  const doubts = proposal.doubts.flatMap((doubt) => doubtText(doubt, proposal, context))
  const isLeft = state.preview?.left.some(({ id }) => id === proposal.id) === true
  return (
    <div className={styles.row}>
      <div className={styles.cell}>
        {isAcceptable(proposal) ? (
          <Checkbox
            disabled={busy}
            checked={isTaken}
            label={what}
            onChange={(_, { checked }) => void actions.takeLine(proposal.id, checked === true)}
          />
        ) : (
          <Text weight="semibold">{what}</Text>
        )}
        {(doubts.length > 0 ? doubts : [outcomeText(proposal, context)]).map((text) => (
          <Text key={text} size={200}>
            {text}
          </Text>
        ))}
        {isLeft && <Text size={200}>{own.left(1)}</Text>}
        <Text size={200} className={styles.quiet}>
          {proposal.place.file} {proposal.place.sheet} {own.row(proposal.rows)}
        </Text>
        <Answers proposal={proposal} proposed={proposed} />
      </div>
    </div>
  )
}

/** What is asked about the row: who is meant, which class its sheet is of, how that is read. */
function Answers({ proposal, proposed }: { readonly proposal: Proposal; readonly proposed: ListsProposed }): ReactNode {
  const { words } = usePane()
  const { actions, own } = useImport()
  const styles = usePageStyles()
  const busy = usePaneState((pane) => pane.busy !== null)
  const { dataset } = proposed.opened
  const { id, written, place, record } = proposal
  return (
    <span className={styles.line}>
      {proposal.doubts.map((doubt) => {
        if (doubt.kind === 'name') {
          const choices =
            doubt.choices.length > 0 ? doubt.choices : dataset.people.map((_, index) => index).slice(0, 50)
          return (
            <Dropdown
              key="name"
              size="small"
              disabled={busy}
              aria-label={own.page.whoIsMeant(written)}
              placeholder={own.page.whoIsMeant(written)}
              onOptionSelect={(_, { optionValue }) =>
                void actions.name([{ written, id: doubt.namesakes ? id : null, person: Number(optionValue) }])
              }
            >
              {choices.map((choice) => (
                <Option key={choice} value={String(choice)}>
                  {personText(dataset, choice)}
                </Option>
              ))}
              {record.target === 'staff' && <Option value="-1">{own.page.somebodyNew}</Option>}
            </Dropdown>
          )
        }
        if (doubt.kind === 'unknown-class') {
          const year = proposed.opened.statistics?.year ?? null
          const all = dataset.classes.flatMap((one, index) => (one.year === year ? [index] : []))
          const choices = [...new Set([...doubt.choices, ...all])]
          return (
            <Dropdown
              key="class"
              size="small"
              disabled={busy}
              aria-label={own.page.whichClass(place.file)}
              placeholder={own.page.whichClass(place.file)}
              onOptionSelect={(_, { optionValue }) =>
                void actions.answer(classAnswer(place.file, place.sheet, dataset.classes[Number(optionValue)]!.name))
              }
            >
              {choices.map((choice) => (
                <Option key={choice} value={String(choice)}>
                  {dataset.classes[choice]!.name}
                </Option>
              ))}
            </Dropdown>
          )
        }
        if (doubt.kind !== 'asked') return null
        return doubt.choices.map((choice) => (
          <Button
            key={`${choice.column} ${choice.as}`}
            size="small"
            disabled={busy}
            onClick={() => void actions.answer(choice)}
          >
            {choiceText(choice, words)}
          </Button>
        ))
      })}
    </span>
  )
}
