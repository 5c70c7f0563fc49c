// npm start: serves the pane at https://localhost:3000 for sideloading, and the standalone page beside it.
import { join } from 'node:path'
import { ROOT, ready } from './ready.mjs'
import { PAGE, PANE, serve } from './serve.mjs'

const GUIDE = [
  '',
  `学时的面板在 ${PANE} ，按 Ctrl+C（或另开窗口运行 npm stop）结束。`,
  `没有 Excel：在浏览器里打开离线网页 ${PAGE} （可以安装成应用，断网也能用），或双击 dist/xueshi.html。`,
  '',
  '装进 Excel（Windows）：另开一个窗口运行 npm run sideload。或者手工：把 manifest.xml 放进一个共享文件夹（\\\\电脑名\\共享名），',
  '  在 文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录 中加入它的地址，勾选“在菜单中显示”，',
  '  重新打开 Excel，从“加载项 → 更多加载项 → 共享文件夹”选择学时。',
  '装进 Excel（Mac）：npm run sideload。或者手工：把 manifest.xml 复制到',
  '  ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ ，重新打开 Excel。',
  '装进网页版 Excel：加载项 → 更多加载项 → 我的加载项 → 上传我的加载项，选择 manifest.xml。',
  `  面板一片空白时，先在同一个浏览器里打开 ${PANE} ，接受它的证书。`,
  '',
  `In English: the pane is at ${PANE}; Ctrl+C, or npm stop elsewhere, ends the server.`,
  `Without Excel: open ${PAGE}, or double-click dist/xueshi.html.`,
  'Excel for Windows, Mac: `npm run sideload`. By hand: put manifest.xml into a shared folder that is a trusted add-in',
  '  catalog (Windows), or into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ (Mac), and restart Excel.',
  'Excel on the web: Add-ins → More Add-ins → My Add-ins → Upload My Add-in → manifest.xml. Where the pane stays blank,',
  `  open ${PANE} in the same browser first and accept its certificate.`,
  '',
]

ready('pane', 'page')
await serve(join(ROOT, 'dist/pane'), GUIDE)
