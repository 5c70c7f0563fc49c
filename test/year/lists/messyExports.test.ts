import { doubtText } from '../../../src/text/importText'
import {
  dingDays,
  dingMeeting,
  feishuMeeting,
  meetingOverview,
  surveySignIn,
  weComClockIns,
  weComMeeting,
} from '../../support/exportedLists'
import { listGrids, openSheets, propose } from '../../support/lists'
import { type Row, SMALL } from '../../support/smallInstitute'

/** What is made of exports as they come out of the apps: nobody is written in silence whom the list does not say for certain. */
const said = async (sheet: string, rows: readonly Row[]) =>
  (await propose(await openSheets(SMALL), listGrids('导出.xlsx', { [sheet]: rows }))).proposals.map(
    ({ written, kind, stayed }) => [written, kind, stayed && stayed / 60],
  )

const stay = (name: string, length: string) => ({
  name,
  from: '2025/06/05 08:51:00',
  to: '2025/06/05 12:00:00',
  length,
})

test('钉钉 参会名单: minutes with and without their unit; who stayed away and who came late are looked at', async () => {
  expect(await said('参会名单', dingMeeting('保密教育'))).toEqual([
    ['柏小川', 'new', 191],
    ['蓝一苇(研究生)', 'name', 191],
    ['闻人朔', 'absent', null],
    ['宫知夏', 'short-stay', 71],
  ])
})

test('钉钉 每日统计: 考勤组 says nothing of who came, and the shift is no class', async () => {
  expect((await said('每日统计', dingDays())).map(([written, kind]) => [written, kind])).toEqual([
    ['柏小川', 'unknown-class'],
    ['蓝一苇', 'unknown-class'],
  ])
})

test('腾讯会议: nicknames, devices and rooms are asked about, with the person whose name is in them', async () => {
  const rows = meetingOverview('保密教育', [
    stay('柏小川（软件室-柏小川）', '03:09:00'),
    stay('wxid_lan（蓝一苇）', '03:05:00'),
    stay('闻人朔的iPhone', '00:59:00'),
    stay('会议室A（Rooms）', '03:09:00'),
  ])
  const { proposals } = await propose(await openSheets(SMALL), listGrids('导出.xlsx', { 参会成员: rows }))
  const choices = proposals.map(({ doubts }) => doubts.flatMap((doubt) => (doubt.kind === 'name' ? doubt.choices : [])))
  expect(proposals.map(({ kind }) => kind)).toEqual(['name', 'name', 'name', 'name'])
  expect(choices).toEqual([[0], [1], [2], []])
})

test('腾讯会议: how often somebody came in again is not asked about', async () => {
  const rows = meetingOverview('保密教育', [
    { ...stay('柏小川', '03:09:00'), times: 1 },
    { ...stay('蓝一苇', '03:05:00'), times: 3 },
    { ...stay('闻人朔', '00:59:00'), times: 2 },
  ])
  expect((await said('参会成员', rows)).map(([written, kind]) => [written, kind])).toEqual([
    ['柏小川', 'new'],
    ['蓝一苇', 'new'],
    ['闻人朔', 'short-stay'],
  ])
})

const LONG_AND_SHORT = [
  { ...stay('柏小川', '3小时9分钟'), times: 2 },
  { ...stay('闻人朔', '59分钟'), times: 1 },
]

test.each([
  ['企业微信', weComMeeting],
  ['飞书', feishuMeeting],
] as const)('a meeting of %s: who stayed comes in, who left early is looked at', async (_, meeting) => {
  expect(await said('参会成员', meeting('保密教育', LONG_AND_SHORT))).toEqual([
    ['柏小川', 'new', 189],
    ['闻人朔', 'short-stay', 59],
  ])
})

test('企业微信 打卡: of what kind a clocking in was says nothing of who came', async () => {
  const rows = weComClockIns('保密教育', ['柏小川', '宫知夏'])
  expect((await said('保密教育', rows)).map(([written, kind]) => [written, kind])).toEqual([
    ['柏小川', 'new'],
    ['宫知夏', 'new'],
  ])
})

test('问卷星 as a sign-in: a score of 0 keeps nobody away', async () => {
  const kinds = await said('Sheet1', surveySignIn('保密教育'))
  expect(kinds.map(([written]) => written)).toEqual(['柏小川', '宫知夏'])
  expect(kinds.map(([, kind]) => kind)).not.toContain('absent')
  const list = listGrids('导出.xlsx', { Sheet1: surveySignIn('保密教育') })
  const { proposals, opened } = await propose(await openSheets(SMALL), list)
  const context = { language: 'zh-CN', dataset: opened.dataset, heading: () => '' } as const
  const told = proposals.map((one) => one.doubts.flatMap((doubt) => doubtText(doubt, one, context)))
  expect(told[0]![0]).toContain('名单怎样读还没有确认（J 列“总分”）')
})
