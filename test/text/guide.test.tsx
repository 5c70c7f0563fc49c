import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Guide } from '../../src/faces/app/guide/Guide'
import { guideEn } from '../../src/text/en/pane/guide'
import { shellEn } from '../../src/text/en/pane/shell'
import type { GuideChapter, GuideWords } from '../../src/text/pane/guideWords'
import type { ShellWords } from '../../src/text/pane/shellWords'
import { guideZhCN } from '../../src/text/zhCN/pane/guide'
import { shellZhCN } from '../../src/text/zhCN/pane/shell'

const HELP = join(__dirname, '../../src/faces/pane/html/help.html')

const article = (lang: string, words: GuideWords, shell: ShellWords): ReactNode => (
  <article lang={lang}>
    <h1>
      {shell.product} {words.title}
    </h1>
    <Guide words={words} steps={shell.shortSteps} />
  </article>
)

const page = () =>
  renderToStaticMarkup(
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>学时 使用说明</title>
        <link rel="icon" href="assets/xueshi-32.png" />
        <link rel="stylesheet" href="help.css" />
      </head>
      <body>
        <main>
          {article('zh-CN', guideZhCN, shellZhCN)}
          <hr />
          {article('en', guideEn, shellEn)}
        </main>
      </body>
    </html>,
  )

/** A line for each paragraph, so that a change is seen. */
const inLines = (html: string) =>
  `<!doctype html>\n${html.replaceAll(/(<\/(?:h\d|p|svg|div|section|head|article)>)/g, '$1\n')}\n`

test('the kit’s help page says what 使用说明 says (UPDATE_HELP=1 writes it)', () => {
  const made = inLines(page())
  if (process.env.UPDATE_HELP) writeFileSync(HELP, made)
  expect(readFileSync(HELP, 'utf8')).toBe(made)
})

test('both languages have the same chapters, steps and pictures, in the manual’s order', () => {
  const shape = (chapters: readonly GuideChapter[]) =>
    chapters.map(({ steps }) => steps.map(({ picture, text }) => [picture?.kind, text.length]))
  expect(shape(guideEn.chapters)).toEqual(shape(guideZhCN.chapters))
  expect(guideZhCN.chapters.slice(1).map(({ title }) => title[0])).toEqual(['三', '四', '五'])
})
