// npm stop: ends the server that `npm start` or `npm run dev` began, and takes the add-in out of Excel where `npm run
// sideload` put it in.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { say } from './ready.mjs'
import { askToEnd } from './serve.mjs'
import { debugging, SIDELOADED } from './sideloading.mjs'

say(
  (await askToEnd())
    ? '学时的服务已经结束。\nThe server has ended.'
    : '学时的服务没有在运行。\nThe server was not running.',
)
if (existsSync(SIDELOADED)) {
  const { status } = spawnSync(...debugging('stop', 'manifest.xml'))
  if (status === 0) rmSync(SIDELOADED)
  else
    say(
      '没能从 Excel 中移除学时，请在 Excel 的“我的加载项”里移除。\nThe add-in is still in Excel; remove it under My Add-ins.',
    )
  process.exitCode = status ?? 1
}
