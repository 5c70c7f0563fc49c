// Loaded before a measured program (node --import): leaves the program's peak memory, in kilobytes, in the file named by
// XUESHI_PEAK when it ends. Asked from inside, since a process that has ended can no longer be asked.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

process.on('exit', () => {
  if (process.env.XUESHI_PEAK) writeFileSync(process.env.XUESHI_PEAK, String(peakKilobytes()))
})

/** Linux counts a child's `maxRSS` from its parent's size; the high-water mark in /proc is the process's own. */
function peakKilobytes() {
  const status = '/proc/self/status'
  const own = existsSync(status) ? /^VmHWM:\s*(\d+)/m.exec(readFileSync(status, 'utf8')) : null
  return own ? Number(own[1]) : process.resourceUsage().maxRSS
}
