// npm run sideload: puts the add-in into the Excel of this computer, beside a running `npm start`.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { say, stop } from './ready.mjs'
import { debugging, SIDELOADED } from './sideloading.mjs'

if (process.platform !== 'win32' && process.platform !== 'darwin')
  stop(
    '这台电脑上没有桌面版 Excel（只有 Windows 和 Mac 有）。请在网页版 Excel 中上传 manifest.xml，或用离线网页 dist/xueshi.html。\n' +
      'No desktop Excel runs on this system: upload manifest.xml in Excel on the web, or use dist/xueshi.html.',
    2,
  )
const { status } = spawnSync(...debugging('start', 'manifest.xml', 'desktop', '--no-debug'))
if (status === 0) writeFileSync(SIDELOADED, '')
else say('没有装上：请先运行 npm start，再试一次；或按 README 手工安装。')
process.exitCode = status ?? 1
