import type { ReactNode } from 'react'
import type { GuideWords } from '../../../text/pane/guideWords'
import { GuidePicture, type StepNames } from './GuidePicture'

/** 使用说明 as plain HTML: the same in pane, page and the kit's help.html. */
export function Guide({ words, steps }: { readonly words: GuideWords; readonly steps: StepNames }): ReactNode {
  return (
    <>
      <p>{words.lead}</p>
      {words.chapters.map(({ title, lead, steps: parts }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <p>{lead}</p>
          {parts.map((part) => (
            <div key={part.title}>
              <h3>{part.title}</h3>
              {part.text.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {part.picture && <GuidePicture picture={part.picture} label={words.picture(part.title)} steps={steps} />}
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
