import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { redisServer, STORE } from '../../../support/redisServer'
import { world } from '../world'
import { madeAcademy, type Truth } from './madeAcademy'

/*
 * Every engine, each as a user starts it: the built command in processes of its own. What the store and Slurm do is done by the real ones; where
 * no Slurm runs, a stand-in for `sbatch` runs the scripts one after the other.
 */
const BUNDLE = join(__dirname, '../../../../dist/cli/xueshi.cjs')
const isBuilt = existsSync(BUNDLE)
const whenBuilt = isBuilt ? test : test.skip
const withStore = isBuilt && STORE ? test : test.skip
const hasSlurm = spawnSync('sinfo', ['--noheader'], { timeout: 2000 }).status === 0
const withSlurm = isBuilt && hasSlurm ? test : test.skip
if (!STORE) console.warn('no valkey-server or redis-server: the tests of the queue are skipped')

/** By hand also 1000 (`INSTITUTES=1000 npx jest --testTimeout 900000 test/faces/cli/engines/engines`). */
const COUNT = Number(process.env.INSTITUTES ?? 40)
const at = world()
let truth: Truth
afterAll(at.remove)

function run(args: readonly string[], path = process.env.PATH) {
  const env = { PATH: path, HOME: at.folder, LANG: 'zh_CN' }
  return spawnSync(BUNDLE, args, { cwd: at.folder, encoding: 'utf8', env, maxBuffer: 2 ** 26 })
}

/** The command of one engine; every run has a folder of its own, since the table's file has a name. */
const asked = (out: string) => [
  'rollup',
  '各所',
  '--year',
  '2025',
  '--out',
  `${out}/表.xlsx`,
  '--now',
  '2025-12-01T09:00',
]
const made = (out: string) => ['表.xlsx', '表.work/results.jsonl'].map((name) => readFileSync(at.path(join(out, name))))

beforeAll(async () => {
  if (!isBuilt) return
  truth = await madeAcademy(at, '各所', COUNT)
  for (const out of ['local', 'queue', 'share', 'slurm', 'real']) mkdirSync(at.path(out))
  expect(run(asked('local')).status).toBe(1)
})

whenBuilt('the academy comes to the truth', () => {
  const { stdout } = run([...asked('local'), '--force', '--json', '--resume'])
  const { states, total } = JSON.parse(stdout)
  expect(states).toMatchObject(truth.states)
  expect(total.figures).toMatchObject({ headcount: truth.headcount })
})

withStore(
  'workers of a queue come to the same bytes, with a shared folder and without, and leave nothing behind',
  async () => {
    const store = await redisServer()
    const worker = spawn(BUNDLE, ['worker', store.address, '--jobs', '2', '--share', '各所'], { cwd: at.folder })
    try {
      for (const [out, share] of [
        ['queue', []],
        ['share', ['--share', '各所']],
      ] as const) {
        const { status, stderr } = run([...asked(out), '--engine', store.address, ...share])
        expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
        expect(made(out)).toEqual(made('local'))
      }
    } finally {
      const over = new Promise((resolve) => worker.on('exit', resolve))
      worker.kill('SIGINT')
      expect(await over).toBe(0)
      await store.stop()
    }
  },
)

/** What `sbatch` would have the nodes do, done at once. */
const SBATCH = `#!/bin/sh
last=0
for arg; do case $arg in --array=*) last=\${arg#--array=0-}; last=\${last%%\\%*};; esac; script=$arg; done
for task in $(seq 0 "$last"); do SLURM_ARRAY_TASK_ID=$task sh "$script" >>"$script.log" 2>&1; done
echo 7
`

whenBuilt('a job array and its merge come to the same bytes', () => {
  mkdirSync(at.path('bin'))
  writeFileSync(at.path('bin/sbatch'), SBATCH)
  chmodSync(at.path('bin/sbatch'), 0o755)
  const path = `${at.path('bin')}:${process.env.PATH}`
  const { status, stdout, stderr } = run([...asked('slurm'), '--engine', 'slurm'], path)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain(`${truth.files} 个工作簿，作业组 7`)
  expect(made('slurm')).toEqual(made('local'))
})

withSlurm('the Slurm of this machine comes to the same bytes', async () => {
  const { status, stderr } = run([...asked('real'), '--engine', 'slurm'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  while (!existsSync(at.path('real/表.xlsx'))) await new Promise((resolve) => setTimeout(resolve, 200))
  expect(made('real')).toEqual(made('local'))
})
