import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons'
import { type ReactNode, useContext, useId, useState } from 'react'
import { CERTIFICATE_KINDS, type CertificateKind } from '../../../../records/certificateKind'
import { personKey } from '../../../../records/personKey'
import { MOST_SHEETS } from '../../../../year/certificatesAsked'
import { certificateWordsFor } from '../../certificateLanguage'
import { usePane, usePaneState, useReading } from '../../paneContext'
import { PaperContext } from '../../paperContext'
import { usePageStyles } from '../../parts/pageStyles'

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  kind: { display: 'flex', flexDirection: 'column' },
})

/** 学时证明 and 个人学习档案 of the people in view: written into the workbook; on the page printed and downloaded, too. */
export function Certificates({ people }: { readonly people: readonly number[] }): ReactNode {
  const { session, language } = usePane()
  const own = useStyles()
  const styles = usePageStyles()
  const { dataset } = useReading()!
  const busy = usePaneState((state) => state.busy !== null)
  const paper = useContext(PaperContext)
  const choice = useId()
  const [isOpen, setOpen] = useState(false)
  const [kind, setKind] = useState<CertificateKind>('certificate')
  const words = certificateWordsFor(language)
  if (people.length === 0) return null
  const asked = () => ({ kind, people: new Set(people.map((person) => personKey(dataset.people[person]!))) })
  const isTooMany = people.length > MOST_SHEETS
  return (
    <section aria-label={words.open(people.length)}>
      <Button
        size="small"
        appearance="subtle"
        icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        aria-expanded={isOpen}
        aria-controls={choice}
        onClick={() => setOpen(!isOpen)}
      >
        {words.open(people.length)}
      </Button>
      {isOpen && (
        <div id={choice} className={own.choice}>
          <RadioGroup
            aria-label={words.kind}
            value={kind}
            onChange={(_, { value }) => setKind(value as CertificateKind)}
          >
            {CERTIFICATE_KINDS.map((one) => (
              <Radio
                key={one}
                value={one}
                label={
                  <span className={own.kind}>
                    <Text>{words.kinds[one].name}</Text>
                    <Text size={200} className={styles.quiet}>
                      {words.kinds[one].what}
                    </Text>
                  </span>
                }
              />
            ))}
          </RadioGroup>
          <div className={styles.filters}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy || isTooMany}
              onClick={() => void session.writeCertificates(asked())}
            >
              {words.write(people.length)}
            </Button>
            {paper && (
              <>
                <Button size="small" disabledFocusable={busy} onClick={() => paper.print(asked())}>
                  {words.print}
                </Button>
                <Button size="small" disabledFocusable={busy} onClick={() => paper.download(asked(), 'book')}>
                  {words.downloadBook}
                </Button>
                <Button size="small" disabledFocusable={busy} onClick={() => paper.download(asked(), 'zip')}>
                  {words.downloadZip}
                </Button>
              </>
            )}
          </div>
          {isTooMany && <Text size={200}>{words.tooMany(MOST_SHEETS, paper !== null)}</Text>}
        </div>
      )}
    </section>
  )
}
