// Preloaded (`node --import`): writes the milliseconds of processor time that the program took, all its threads together, into $XUESHI_CPU.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  writeFileSync(String(process.env.XUESHI_CPU), String((user + system) / 1000))
})
