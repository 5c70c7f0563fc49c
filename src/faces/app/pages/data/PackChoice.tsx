import { makeStyles, Select, Text, tokens, useFieldControlProps_unstable } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { RULE_PACKS } from '../../../../records/rulePacks/rulePacks'
import { packOfText } from '../../../../year/settingEntry'
import { usePane } from '../../paneContext'

const useStyles = makeStyles({
  words: { margin: `${tokens.spacingVerticalXXS} 0`, paddingLeft: tokens.spacingHorizontalL },
})

/** 考核办法: a choice, and in words what the chosen one demands, before it is entered. */
export function PackChoice({
  value,
  onChange,
}: {
  /** As 设置 has it; '' for the default. */
  readonly value: string
  readonly onChange: (value: string) => void
}): ReactNode {
  const { language } = usePane()
  const styles = useStyles()
  const labelled = useFieldControlProps_unstable({}, { supportsLabelFor: true })
  const chosen = packOfText(value)
  return (
    <>
      <Select size="small" {...labelled} value={chosen.name} onChange={(_, { value: name }) => onChange(name)}>
        {RULE_PACKS.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
      <ul className={styles.words}>
        {chosen.words[language].map((sentence) => (
          <li key={sentence}>
            <Text size={200}>{sentence}</Text>
          </li>
        ))}
      </ul>
    </>
  )
}
