import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { FilterToggle } from './FilterToggle'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXXS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
})

/** One of a few choices, all in sight: a filter of three words. */
export function ChoiceBar<Choice extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly choices: readonly { readonly choice: Choice; readonly text: string }[]
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
}): ReactNode {
  const styles = useStyles()
  return (
    <fieldset aria-label={label} className={styles.bar}>
      {choices.map(({ choice, text }) => (
        <FilterToggle key={choice} checked={choice === chosen} onClick={() => onChoose(choice)}>
          {text}
        </FilterToggle>
      ))}
    </fieldset>
  )
}
