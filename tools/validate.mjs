// npm run validate: our own checks of the manifest, which need nobody, then Microsoft's where it can be reached.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT, ready, say } from './ready.mjs'

/** What a validator says that has not seen the manifest at all. */
const UNREACHABLE =
  /ENOTFOUND|ECONN|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPROTO|CERT|E40\d|E50\d|fetch failed|npm (ERR!|error)|network/i

ready('cli')
const jest = [join(ROOT, 'node_modules/jest/bin/jest.js'), 'test/manifest/manifest.test.ts']
const own = spawnSync(process.execPath, jest, { cwd: ROOT, stdio: 'inherit' })
process.exitCode = own.status || microsofts()

/** The exit status of Microsoft's validator, 0 where it cannot be reached: it sends the manifest to a service of theirs. */
function microsofts() {
  say('微软的检查（npx office-addin-manifest validate，manifest.xml 会发到微软的服务）……')
  const { stdout, stderr, error, status } = spawnSync(
    'npx',
    ['--yes', 'office-addin-manifest', 'validate', 'manifest.xml'],
    { cwd: ROOT, encoding: 'utf8', timeout: 120_000, shell: process.platform === 'win32' },
  )
  const output = `${stdout ?? ''}${stderr ?? ''}`
  if (status === 0 && !error) {
    process.stdout.write(output)
    return 0
  }
  if (error || UNREACHABLE.test(output)) {
    say(
      '微软的检查联系不上，已跳过；以上本项目自己的检查是有效的。\nMicrosoft’s validator cannot be reached and was skipped; our own checks above stand.',
    )
    return 0
  }
  process.stderr.write(output)
  return status ?? 1
}
