import { readOffice, signIn } from './smallOffice'

/*
 * Who came, said in English, and legends in a title.
 */

test('letters of who was present are asked about', async () => {
  const sheets = { 签到: signIn(['Status'], [['P'], ['A'], ['P'], ['L']]) }
  const { asked, told } = await readOffice(sheets)
  expect([asked, told]).toMatchObject([['question-attended'], [{ heading: 'Status', says: 'unclear' }]])
  // Grades say nothing of it.
  expect(await readOffice({ 签到: signIn(['Grade'], [['A'], ['A'], ['B'], ['A']]) })).toMatchObject({
    asked: [],
    hours: 48,
  })
})

test('English words of who came are read', async () => {
  const rows = [['Present'], ['Absent'], ['Late'], ['Excused']]
  expect(await readOffice({ 签到: signIn(['Attendance'], rows) })).toMatchObject({ asked: [], hours: 16 + 2 * 8 })
})

test.each(['保密教育签到表（○到 ×未到 △请假）', '保密教育考勤表（√出勤，×缺勤，△请假）'])(
  'a title %s names its class',
  async (title) => {
    const sheets = {
      签到: [
        [title],
        ['姓名', '3月1日'],
        ['赵一凡', title.includes('○') ? '○' : '√'],
        ['钱二宝', '×'],
        ['孙三多', '△'],
      ],
    }
    expect(await readOffice(sheets)).toMatchObject({ asked: [], hours: 16 + 8 })
  },
)
