import { readOffice } from './smallOffice'

test('an office whose sheets are headed in English', async () => {
  const read = await readOffice({
    人员: null,
    培训班: null,
    实际参会人员: null,
    Staff: [
      ['Employee ID', 'Name', 'Organization', 'Department', 'Hours required', 'Hire date'],
      ['00301', '赵一凡', 'Ice Core Lab', 'Field', '是', '2004-02-15'],
      ['00302', '钱二宝', 'Ice Core Lab', 'Field', '否', '2014-02-15'],
    ],
    Courses: [
      ['Course title', 'Year', 'Status', 'Start', 'End', 'Hours', 'Planned participants', 'Cost (万元)', 'Effect'],
      ['Polar first aid', 2025, '已实施', '2025-05-06', '2025-05-10', 40, 2, 0.5, '达到预期'],
    ],
    Attendance: [
      ['Course title', 'Employee ID', 'Name', 'Attended'],
      ['Polar first aid', '00301', '赵一凡', 'Y'],
      ['Polar first aid', '00302', '钱二宝', 'N'],
    ],
    External: [
      ['Name', 'Course title', 'Hours', 'Start date', 'End date', 'Organizer'],
      ['钱二宝', 'Summer school', 12, '2025-07-01', '2025-07-03', 'Sea Lab'],
    ],
  })
  expect(read).toMatchObject({ asked: [], hours: 52, people: ['赵一凡', '钱二宝'] })
})
