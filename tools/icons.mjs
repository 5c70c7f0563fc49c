// Renders the icons of assets/*.svg to PNG in every size that Office asks for. Run by hand when a drawing changes:
//   node tools/icons.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { ROOT } from './ready.mjs'

const ASSETS = join(ROOT, 'assets')
/** Pixels. The product's own icon also stands in lists of add-ins and on home screens. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80]
const PRODUCT_SIZES = [...RIBBON_SIZES, 128, 192, 512]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()
for (const file of readdirSync(ASSETS).filter((name) => name.endsWith('.svg'))) {
  const name = file.slice(0, -4)
  const svg = readFileSync(join(ASSETS, file), 'utf8')
  for (const size of name === 'xueshi' ? PRODUCT_SIZES : RIBBON_SIZES) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    )
    writeFileSync(join(ASSETS, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }))
  }
}
await browser.close()
