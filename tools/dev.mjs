// npm run dev: serves the pane and the page, built anew with every change and with source maps, at https://localhost:3000.
// Its files stand in dist/dev, so that nothing of it gets into what is handed out.
import { join } from 'node:path'
import { ROOT, ready, say } from './ready.mjs'
import { PAGE, PANE, serve } from './serve.mjs'

// Installs; also builds the command line, which is needed anyhow.
ready('cli')
const { default: webpack } = await import('webpack')
const { page, pane } = await import('../webpack.config.js')

const FOLDER = join(ROOT, 'dist/dev')
/** @type {import('webpack').Configuration[]} */
const configurations = [
  { ...pane, mode: 'development', devtool: 'source-map', output: { ...pane.output, path: join(FOLDER, 'pane') } },
  // Its scripts are put into other files, where a map beside them would not be found.
  { ...page, mode: 'development', devtool: 'inline-source-map', output: { ...page.output, path: FOLDER } },
]
const watching = webpack(configurations)?.watch({}, (error, stats) => {
  if (error) return say(error.message)
  if (stats?.hasErrors()) return say(stats.toString({ preset: 'errors-only', colors: process.stderr.isTTY }))
  say(`已重新构建，请刷新：${PANE} 或 ${PAGE}`)
})
await serve(join(FOLDER, 'pane'), [`面板 ${PANE}，离线网页 ${PAGE}；按 Ctrl+C 或 npm stop 结束。`], () =>
  watching?.close(() => {}),
)
