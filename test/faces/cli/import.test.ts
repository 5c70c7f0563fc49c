import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { csvBytes, dingSignIn } from '../../support/exportedLists'
import { SMALL } from '../../support/smallInstitute'
import { world } from './world'

const { path, run, book, folder, remove } = world()
afterAll(remove)

const LIST = {
  参会: [
    ['培训名称', '用户编号', '姓名', '学时', '最终参会'],
    ['保密教育', 'X001', '柏小川', null, '是'],
    ['编译技术研修班', 'X002', '蓝一苇', 40, '是'],
    ['保密教育', null, '闻人硕', null, '是'],
  ],
}

beforeAll(async () => {
  await book('台账.xlsx', SMALL)
  await book('名单.xlsx', LIST)
})

describe('import', () => {
  test('says all and writes nothing with --dry-run', async () => {
    const before = readFileSync(path('台账.xlsx'))
    const files = readdirSync(folder)
    const { status, out, err } = await run('import', '台账.xlsx', '名单.xlsx', '--dry-run')
    expect([status, err]).toEqual([1, ''])
    expect(out).toContain('可以加入：1 行')
    expect(out).toContain('学时：30 小时 → 40 小时（实际参会人员!D3）')
    expect(out).toContain('人员中没有“闻人硕”，可能是：闻人朔 X003')
    expect(out).toContain('101 → 105 学时')
    // What counts as soon as it is written is said, of the kinds that are there.
    expect(out).toContain('参加培训的行写成最终参会“是”，写入即计学时')
    expect(out).not.toContain('外部学习的行写入即计学时')
    expect(out).toContain('试运行，什么也没有写入。')
    expect(Buffer.compare(readFileSync(path('台账.xlsx')), before)).toBe(0)
    expect(readdirSync(folder)).toEqual(files)
  })

  test('writes what leaves no doubt beside the book, and leaves the book alone', async () => {
    const before = readFileSync(path('台账.xlsx'))
    const { status, out } = await run('import', '台账.xlsx', '名单.xlsx')
    expect(status).toBe(1)
    expect(out).toContain('加入 1 行，改动 0 个单元格')
    expect(Buffer.compare(readFileSync(path('台账.xlsx')), before)).toBe(0)
    const figures = JSON.parse((await run('report', '台账-导入后.xlsx', '--json', '--out', '-')).out)
    expect(figures.people.find(({ name }: { name: string }) => name === '柏小川').totalSeconds).toBe(105 * 3600)
    // Never over a file that is there.
    expect((await run('import', '台账.xlsx', '名单.xlsx')).status).toBe(3)
  })

  test('in place, with what was settled; a second time nothing; undone to the last byte', async () => {
    const before = readFileSync(path('台账.xlsx'))
    const asked = ['import', '台账.xlsx', '名单.xlsx', '--in-place', '--accept', '不同', '--who', '闻人硕=X003']
    const first = await run(...asked)
    expect([first.status, first.err]).toEqual([0, ''])
    expect(first.out).toContain('加入 2 行，改动 1 个单元格')
    const after = readFileSync(path('台账.xlsx'))
    expect(Buffer.compare(after, before)).not.toBe(0)
    const second = await run(...asked)
    expect([second.status, second.out.includes('没有什么要写入的。')]).toEqual([0, true])
    expect(Buffer.compare(readFileSync(path('台账.xlsx')), after)).toBe(0)
    expect(first.out).toContain('xueshi undo 台账.xlsx')
    expect((await run('undo', '台账.xlsx')).status).toBe(0)
    expect(Buffer.compare(readFileSync(path('台账.xlsx')), before)).toBe(0)
    expect((await run('undo', '台账.xlsx')).status).toBe(1)
  })

  test('rows that tell of one study are written once, and what is left says how to go on', async () => {
    const head = ['姓名', '培训名称', '培训类型', '开始时间', '学时']
    const meeting = (hours: number) => ['柏小川', '焊接年会', '外部培训', '2025-10-10', hours]
    await book('年会.xlsx', { 外部学习: [head, meeting(8), meeting(16)] })
    await book('通讯录.xlsx', {
      通讯录: [
        ['姓名', '部门', '入职时间'],
        ['新来的', '软件室', '2025-11-01'],
      ],
    })
    const asked = await run('import', '台账.xlsx', '年会.xlsx', '通讯录.xlsx', '--dry-run')
    expect(asked.out).toContain('名单之间学时不同：2 行')
    expect(asked.out).toContain('还有 2 行有疑问，没有写入；看过之后用 --accept 说法不一 写入')
    expect(asked.out).toContain("“通讯录”没有读；要读时写明它是什么，例如 --set '通讯录=人员'")
    const all = await run('import', '台账.xlsx', '年会.xlsx', '--dry-run', '--accept', '全部')
    expect(all.out).toContain('101 → 109 学时')
    expect(all.out).toContain('其中 1 行与写入的一行是同一次学习，只写入一行')
    const unread = await run('import', '台账.xlsx', '通讯录.xlsx', '--dry-run')
    expect(unread.status).toBe(1)
    const said = await run('import', '台账.xlsx', '通讯录.xlsx', '--dry-run', '--set', '通讯录=人员')
    expect([said.status, said.out.includes('可以加入：1 行')]).toEqual([0, true])
  })

  test('external study counts at once as 通过, but keeps the 审核状态 that the list has', async () => {
    const [head] = SMALL.外部学习
    const row = ['X002', '蓝一苇', 2025, '数据治理', '外部培训', '晨光学会', '2025-09-07', '2025-09-08', '8', '待审核']
    const tell = async (name: string, rows: readonly (readonly (string | number | null)[])[]) => {
      await book(name, { 外部学习: rows })
      return (await run('import', '台账.xlsx', name, '--dry-run')).out
    }
    expect(await tell('待审.xlsx', [head!, row])).not.toContain('写入即计学时')
    const without = await tell('未审.xlsx', [head!.slice(0, -1), row.slice(0, -1)])
    expect(without).toContain('外部学习的行写入即计学时：名单里没有审核状态的写成“通过”')
  })

  test.each(['gbk', 'utf-8'] as const)('a list of texts in %s', async (encoding) => {
    const rows = dingSignIn('保密教育', [{ name: '宫知夏', id: 'X004', department: '硬件室', at: '2025-06-05 08:55' }])
    writeFileSync(path(`保密教育-${encoding}.csv`), csvBytes(rows, encoding))
    const { out } = await run(
      'import',
      '台账.xlsx',
      `保密教育-${encoding}.csv`,
      '--dry-run',
      '--json',
      '--accept',
      '读法',
    )
    expect(JSON.parse(out)).toMatchObject({
      counts: { asked: 1 },
      rows: [{ kind: 'asked', written: '宫知夏', person: { id: 'X004' }, what: '保密教育，按培训班学时', taken: true }],
      people: [{ id: 'X004', before: 0, after: 4 * 3600 }],
      written: null,
    })
  })

  test.each([
    [['import', '台账.xlsx'], '请写出要导入的名单'],
    [['import', '台账.xlsx', '名单.xlsx', '--accept', '随便'], '不认识'],
    [['import', '台账.xlsx', '名单.xlsx', '--who', '闻人硕=某某', '--dry-run'], '人员中没有“某某”'],
    [['import', '台账.xlsx', '名单.xlsx', '--in-place', '--into', '新.xlsx'], '只能用一个'],
    [['import', '台账.xlsx', '名单.xlsx', '--into', '台账.xlsx'], '不能是台账本身'],
  ])('wrong usage is said: %j', async (argv, sentence) => {
    const { status, err } = await run(...argv)
    expect(status).toBe(2)
    expect(err).toContain(sentence)
  })
})

describe('lists beside the book', () => {
  test('report and check read them as the page does', async () => {
    const alone = JSON.parse((await run('report', '台账.xlsx', '--json', '--out', '-')).out)
    const beside = JSON.parse((await run('report', '台账.xlsx', '名单.xlsx', '--json', '--out', '-')).out)
    const hours = (figures: typeof alone) =>
      figures.people.find(({ name }: { name: string }) => name === '柏小川').totalSeconds
    expect([hours(alone), hours(beside)]).toEqual([101 * 3600, 105 * 3600])
    const { out } = await run('check', '台账.xlsx', '名单.xlsx')
    expect(out).toContain('名单.xlsx')
  })
})

test('a list that was imported does not count twice beside the book, and every command reads it alike', async () => {
  await book('并入.xlsx', SMALL)
  const figuresOf = async (...argv: string[]) => {
    const ran = await run(...argv)
    return { ...JSON.parse(ran.out), err: ran.err }
  }
  const alone = await figuresOf('summary', '并入.xlsx', '--json')
  const beside = await figuresOf('summary', '并入.xlsx', '--list', '名单.xlsx', '--json')
  expect({ ...beside, err: '' }).not.toEqual({ ...alone, err: '' })
  const report = await figuresOf('report', '并入.xlsx', '名单.xlsx', '--out', '-', '--json')
  const hours = (people: { name: string; totalSeconds: number }[]) => people.map((one) => [one.name, one.totalSeconds])
  const listed = (await run('list', '并入.xlsx', '--list', '名单.xlsx', '--json')).out
  for (const one of report.people) expect(listed).toContain(`"totalSeconds": ${one.totalSeconds}`)
  await run('import', '并入.xlsx', '名单.xlsx', '--in-place')
  const after = await figuresOf('report', '并入.xlsx', '名单.xlsx', '--out', '-', '--json')
  expect(after.err).toContain('名单.xlsx：其中 1 行已经导入工作簿（见“来源”），不再重复计算')
  expect(hours(after.people)).toEqual(hours(report.people))
  expect((await run('summary', '并入.xlsx', 'save', '--list', '名单.xlsx')).status).toBe(2)
  const refused = await run('check', '并入.xlsx', '--what-if', '实施:保密教育')
  expect([refused.status, refused.err.includes('可以用它的命令：')]).toEqual([2, true])
})

test('what tells of a year takes lists beside the book', async () => {
  await book('旁读.xlsx', SMALL)
  await book('旁单.xlsx', { 参会: [LIST.参会[0]!, ['保密教育', 'X002', '蓝一苇', 3, '是'], LIST.参会[3]!] })
  const spoken = async (...argv: string[]) => (await run(...argv)).out
  // The list gives 蓝一苇 one class more and names somebody unknown: what each command says moves with it.
  for (const argv of [
    ['explain', '旁读.xlsx', 'X002', '--json'],
    ['ready', '旁读.xlsx', '--json'],
    ['compare', '旁读.xlsx', '--json'],
    ['certificates', '旁读.xlsx', '--person', 'X002', '--out', '证明.xlsx', '--force', '--json'],
    ['remind', '旁读.xlsx', '--json'],
  ]) {
    const [alone, beside] = [await spoken(...argv), await spoken(...argv, '--list', '旁单.xlsx')]
    expect(beside).not.toBe('')
    expect([argv[0], beside === alone]).toEqual([argv[0], false])
  }
  const kept = await run('remind', '旁读.xlsx', '--set', '结尾=谢谢', '--list', '旁单.xlsx')
  expect(kept.status).toBe(2)
})
