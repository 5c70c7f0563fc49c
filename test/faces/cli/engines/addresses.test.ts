import { join } from 'node:path'
import { bookToSend } from '../../../../src/faces/cli/engines/queue/bookToSend'
import { queueAddress, shownAddress } from '../../../../src/faces/cli/engines/queue/queueAddress'
import { arrayJob, mergeJob, type SlurmWork } from '../../../../src/faces/cli/engines/slurm/scripts'
import { booksOfTask, tasksOf, writeTaskList } from '../../../../src/faces/cli/engines/slurm/taskList'
import { world } from '../world'

const at = world()
afterAll(at.remove)

const PLAIN = { port: 6379, tls: false, username: '', password: '', database: 0 }

test.each([
  ['bullmq://q', { ...PLAIN, host: 'q' }, 'bullmq://q'],
  ['bullmq://:geheim@10.0.0.5', { ...PLAIN, host: '10.0.0.5', password: 'geheim' }, 'bullmq://10.0.0.5'],
  [
    'bullmq://wang:a%40b%3A@q:7000/3',
    { ...PLAIN, host: 'q', port: 7000, username: 'wang', password: 'a@b:', database: 3 },
    'bullmq://q:7000/3',
  ],
  ['bullmqs://[::1]:7000/', { ...PLAIN, host: '::1', port: 7000, tls: true }, 'bullmqs://[::1]:7000'],
])('%s is an address, and shown without its password', (text, address, shown) => {
  expect(queueAddress(text, {})).toEqual(address)
  expect(shownAddress(queueAddress(text, {})!)).toBe(shown)
})

test.each(['bullmq', 'bullmq://', 'redis://q', 'bullmq://q:x', 'bullmq://q/a', 'bullmq://q?a=1', 'bullmq://:%zz@q'])(
  '%s is none',
  (text) => {
    expect(queueAddress(text, {})).toBeNull()
  },
)

test('the password of the environment is taken where the address has none', () => {
  const env = { REDISCLI_AUTH: 'of the environment' }
  expect(queueAddress('bullmq://q', env)?.password).toBe('of the environment')
  expect(queueAddress('bullmq://:own@q', env)?.password).toBe('own')
})

test('a file is sent by its place in the shared folder where it lies there, else by its content', async () => {
  await at.book('甲.xlsx', { 一: [['x']] })
  const job = { file: '甲.xlsx', path: at.path('甲.xlsx'), year: 2025, program: '1' }
  expect(bookToSend(job, at.folder)).toMatchObject({ data: { shared: '甲.xlsx' }, bytes: null })
  for (const share of [null, join(at.folder, '别处')])
    expect(bookToSend(job, share)).toMatchObject({ data: { shared: null }, bytes: expect.any(Uint8Array) })
  expect(bookToSend({ ...job, path: at.path('没有.xlsx') }, null)).toMatchObject({ result: { state: 'unreadable' } })
})

const WORK: SlurmWork = {
  books: 50,
  atOnce: 8,
  folder: "/共享/it's/表.work",
  cwd: '/共享',
  program: ['/usr/bin/node', '/opt/xueshi.cjs'],
  merge: ['rollup', '各所', '--resume'],
}

test('the scripts of Slurm hold paths as they are, and the merge waits for the array', () => {
  const array = arrayJob(WORK)
  expect(array.submit).toContain('--array=0-2%3')
  expect(array.script).toContain(`exec /usr/bin/node /opt/xueshi.cjs worker 'slurm:/共享/it'\\''s/表.work'\n`)
  expect(array.script).toContain('#SBATCH --time=27\n')
  const merge = mergeJob(WORK, '4711')
  expect(merge.submit).toContain('--dependency=afterany:4711')
  expect(merge.script).toContain(
    `cd '/共享' || exit\n/usr/bin/node /opt/xueshi.cjs rollup '各所' --resume || [ $? -eq 1 ]\n`,
  )
  expect(mergeJob({ ...WORK, books: 0 }, null).submit.join(' ')).not.toContain('dependency')
})

test.each([1, 20, 21, 400, 20_001])('the tasks of %i books have each of them once', (count) => {
  const books = Array.from({ length: count }, (_, number) => ({
    file: `${number}`,
    path: '',
    year: 2025,
    program: '1',
  }))
  writeTaskList(at.path('work'), books)
  const tasks = Array.from(
    { length: Math.min(tasksOf(count), tasksOf(count) > 20 ? 2 : 20) },
    (_, task) => booksOfTask(at.path('work'), task)!,
  )
  const files = tasks.flat().map(({ file }) => file)
  expect(new Set(files).size).toBe(files.length)
  if (tasksOf(count) <= 20) expect(files.length).toBe(count)
  expect(tasksOf(count)).toBeLessThanOrEqual(1000)
})

test('the command shows the jobs and writes nothing, and says what does not go together', async () => {
  const asked = ['rollup', '甲.xlsx', '--year', '2025'] as const
  const shown = await at.run(...asked, '--out', '表.xlsx', '--engine', 'slurm', '--dry-run')
  expect(shown).toMatchObject({ status: 0, out: expect.stringContaining('--dependency=afterany:ARRAY') })
  for (const [more, said] of [
    [['--engine', 'slurm', '--out', '-'], '--work'],
    [['--engine', 'slurm', '--dry-run', '--explain', '单位职工总学时', '--work', 'w'], '--explain'],
    [['--engine', 'bullmq://q', '--jobs', '2'], '--jobs'],
    [['--dry-run'], '--dry-run'],
    [['--engine', 'bullmq://q', '--share', '没有'], '没有'],
    [['--engine', 'bullmq:q?'], 'bullmq://'],
  ] as const)
    expect(await at.run(...asked, ...more)).toMatchObject({ status: 2, err: expect.stringContaining(said) })
  expect(await at.run('worker', 'slurm:.')).toMatchObject({ status: 2 })
  expect(await at.run('worker', 'q')).toMatchObject({ status: 2, err: expect.stringContaining('bullmq://') })
})
