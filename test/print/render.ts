import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx'
import type { Layout } from '../../src/workbook/layout'
import { type Printed, readPicture } from './inkWithin'

/** Whether the printed pages can be looked at here; in CI they must be. */
export function canRender(): boolean {
  const missing = ['soffice', 'pdftotext', 'pdftoppm'].filter((name) => spawnSync('which', [name]).status !== 0)
  if (missing.length === 0) return true
  if (process.env.CI) throw new Error(`${missing.join(', ')} not found, and CI must look at the printed pages`)
  process.stderr.write(`没有找到 ${missing.join('、')}：打印页面的测试跳过\n`)
  return false
}

/** One printed word with its box, in points from the page's top left corner. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Page {
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  /** All words, without spaces. */
  readonly text: string
}

/**
 * Prints each layout as a workbook of its own, all by one start of LibreOffice; with fonts like those of an office, or with
 * what is there. The PDFs are kept in the folder that KEEP_PDF names.
 */
export async function render(
  layouts: Readonly<Record<string, Layout>>,
  { officeFonts }: { readonly officeFonts: boolean },
): Promise<Record<string, Printed>> {
  const keepIn = process.env.KEEP_PDF
  const folder = keepIn ?? mkdtempSync(join(tmpdir(), 'xueshi-print-'))
  mkdirSync(folder, { recursive: true })
  try {
    const names = Object.keys(layouts)
    for (const name of names) {
      const bytes = await writeXlsx([layouts[name]!], nodeCodec, { title: name, created: 0 })
      writeFileSync(join(folder, `${name}.xlsx`), bytes)
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const books = names.map((name) => join(folder, `${name}.xlsx`))
    writeFileSync(join(folder, 'fonts.conf'), FONTS)
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...books], {
      stdio: 'ignore',
      env: officeFonts ? { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') } : process.env,
    })
    return Object.fromEntries(names.map((name) => [name, printedOf(join(folder, `${name}.pdf`))]))
  } finally {
    if (!keepIn) rmSync(folder, { recursive: true, force: true })
  }
}

/** Offices have 宋体, 黑体 and 仿宋; free fonts of the same kind stand in for them here, as wide as they are. */
const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${[
  ['宋体', 'Noto Serif CJK SC'],
  ['仿宋', 'Noto Serif CJK SC'],
  ['黑体', 'Noto Sans CJK SC'],
  ['等线', 'Noto Sans CJK SC'],
]
  .map(
    ([office, free]) =>
      `<match target="pattern"><test name="family"><string>${office}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${free}</string></edit></match>`,
  )
  .join('\n')}
</fontconfig>`

function printedOf(pdf: string): Printed {
  const picture = execFileSync('pdftoppm', ['-r', '72', '-gray', '-f', '1', '-l', '1', pdf], { maxBuffer: 1 << 24 })
  return { pages: pagesOf(pdf), picture: readPicture(picture) }
}

function pagesOf(pdf: string): Page[] {
  const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map((page) => {
    const words = [...page[3]!.matchAll(WORD)].map(
      ([, left, top, right, bottom, text]): Word => ({
        text: unescaped(text!),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }),
    )
    return {
      width: Number(page[1]),
      height: Number(page[2]),
      words,
      text: words
        .map((word) => word.text)
        .join('')
        .replace(/\s/g, ''),
    }
  })
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g

function unescaped(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name]!)
}
