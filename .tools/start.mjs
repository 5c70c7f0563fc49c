// npm start: serves the pane at https://localhost:3000 for sideloading, and the standalone page beside it.
import { join } from 'node:path'
import { certificate } from './certificate.mjs'
import { ROOT, ready, say, stop } from './ready.mjs'
import { serverOf } from './server.mjs'

const PORT = 3000

ready()
const server = serverOf(join(ROOT, 'dist/pane'), await certificate(), 'help.html')
server.on('error', (error) => {
  stop(
    error.code === 'EADDRINUSE'
      ? `端口 ${PORT} 已被占用：可能学时已经在运行，请先结束它。Port ${PORT} is in use.`
      : `不能开始服务：${error.message}`,
  )
})
server.listen(PORT, '127.0.0.1', () => {
  for (const line of GUIDE) say(line)
})
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    server.closeAllConnections()
    server.close(() => process.exit(0))
  })

const GUIDE = [
  '',
  `学时的面板在 https://localhost:${PORT}/taskpane.html ，按 Ctrl+C 结束。`,
  `没有 Excel：在浏览器里打开离线网页 https://localhost:${PORT}/xueshi.html （可以安装成应用，断网也能用），或双击 dist/xueshi.html。`,
  '',
  '装进 Excel（Windows）：另开一个窗口运行 npm run sideload；或把本目录设为“受信任的目录”：',
  '  文件 → 选项 → 信任中心 → 受信任的加载项目录，加入共享文件夹，再从“我的加载项 → 共享文件夹”插入 manifest.xml。',
  '装进 Excel（Mac）：npm run sideload；或把 manifest.xml 复制到',
  '  ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ ，重新打开 Excel。',
  '装进网页版 Excel：插入 → 加载项 → 上传我的加载项，选择 manifest.xml。',
  '',
  'In English: run `npm run sideload` (Windows, Mac), or add manifest.xml through a trusted shared folder (Windows),',
  'the wef folder (Mac), or Insert → Add-ins → Upload My Add-in (Excel on the web). Ctrl+C ends the server.',
  '',
]
