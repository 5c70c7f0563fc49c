import { serialOfMoment } from '../records/moment'
import type { YearDays } from './calendar'
import type { SampleClass } from './classes'
import type { SampleDepartment } from './departments'
import { again, type InputSheet, type SheetColumn, type Value, type Values } from './inputSheet'
import type { Institute } from './invent'
import { LOOKS } from './look'
import type { SamplePerson } from './people'
import {
  type ConfirmedPosts,
  EXTERNAL_KINDS,
  type SampleAttendance,
  type SampleExternal,
  type SampleOnline,
} from './studies'
import { COURSES, EXTERNAL_TRAININGS, NETWORK_STUDIES, OVERSEAS_STUDIES, SELF_STUDIES } from './topics'

type Kind = keyof typeof LOOKS

function column(heading: string, width: number, look: Kind = 'text'): SheetColumn {
  return { heading, width, look: LOOKS[look] }
}

function sheet(name: string, columns: readonly SheetColumn[], rows: () => Iterator<Values>): InputSheet {
  return { name, banner: null, columns, rows: again(rows), merges: [], height: 16 }
}

/** The input sheets of an institute but 设置, by what they hold, in their order in the workbook. */
export interface InstituteSheets {
  readonly departments: InputSheet
  readonly staff: InputSheet
  readonly classes: InputSheet
  readonly attendance: InputSheet
  readonly external: InputSheet
  readonly online: InputSheet
}

export function sheetsOf(institute: Institute): InstituteSheets {
  const { unit, year, days, classes } = institute
  const { people, departments } = institute.staff
  return {
    departments: departmentSheet(departments),
    staff: staffSheet(people, unit),
    classes: classSheet(classes, institute.posts, unit, year),
    attendance: attendanceSheet(institute.attendance, classes, people, unit),
    external: externalSheet(institute.external, people, unit, year, days),
    online: onlineSheet(institute.online, people, days),
  }
}

/** 部门. */
function departmentSheet(departments: readonly SampleDepartment[]): InputSheet {
  return sheet('部门', [column('部门', 30), column('上级部门', 30)], function* () {
    for (const { name, parent } of departments) yield [name, parent === '' ? null : parent]
  })
}

/** 人员. */
function staffSheet(people: readonly SamplePerson[], unit: string): InputSheet {
  const columns = [
    column('用户编号', 12, 'asText'),
    column('姓名', 12),
    column('单位', 26),
    column('部门', 30),
    column('是否有学时要求', 16),
    column('入职时间', 14, 'day'),
    column('状态', 10),
  ]
  return sheet('人员', columns, function* () {
    for (const { id, name, department, required, hired } of people)
      yield [id, name, unit, department, required ? '是' : '否', serialOfMoment(hired), '在职']
  })
}

/** 培训班; `confirmed` is how many came to each class, by its index. */
function classSheet(
  classes: readonly SampleClass[],
  posts: readonly ConfirmedPosts[],
  unit: string,
  year: number,
): InputSheet {
  const columns = [
    column('培训名称', 34),
    column('培训编号', 14, 'asText'),
    column('培训年度', 10, 'number'),
    column('培训类别', 14),
    column('计划类型', 11),
    column('审批状态', 11),
    column('实施状态', 11),
    column('培训开始时间', 18, 'moment'),
    column('培训结束时间', 18, 'moment'),
    column('学时', 8, 'number'),
    column('天数', 8, 'number'),
    column('计划参加人数', 14, 'number'),
    column('参训人数', 10, 'number'),
    column('科研岗人数', 12, 'number'),
    column('管理岗人数', 12, 'number'),
    column('支撑岗人数', 12, 'number'),
    column('院外参训人数', 14, 'number'),
    column('工作人员数', 12, 'number'),
    column('列支渠道', 16),
    column('所需经费(万元)', 16, 'money'),
    column('是否精品培训班', 16),
    column('培训地点', 11),
    column('具体地点', 28),
    column('培训对象', 30),
    column('培训目的', 36),
    column('培训内容', 48),
    column('培训成效', 48),
    column('主办单位', 26),
    column('举办部门', 30),
    column('联系人', 10),
    column('联系电话', 16, 'asText'),
    column('计划开始时间', 18, 'moment'),
    column('计划结束时间', 18, 'moment'),
    column('计划天数', 11, 'number'),
    column('计划经费(万元)', 16, 'money'),
  ]
  return sheet('培训班', columns, function* () {
    for (const [index, some] of classes.entries()) {
      const post = posts[index]!
      const came = post.research + post.management + post.support
      const held = some.implemented
      const only = (value: Value): Value => (held ? value : null)
      // One class of the year outgrows its plan, which the superior has to approve; the others keep within theirs.
      const planned = index === 4 && came > 20 ? came - 6 : Math.ceil((Math.max(came, 20) * 1.08) / 5) * 5
      const start = serialOfMoment(some.start)
      const end = serialOfMoment(some.end)
      yield [
        some.name,
        some.code,
        year,
        some.topic.category,
        some.annual ? '年度计划' : '新增计划',
        '已通过',
        held ? '已实施' : '未实施',
        start,
        end,
        some.hours,
        some.days,
        planned,
        only(came),
        only(post.research),
        only(post.management),
        only(post.support),
        only(0),
        held ? some.staff : 0,
        some.plannedCost > 2 ? '国家财政经费' : '单位自筹经费',
        some.cost,
        some.boutique ? '是' : '否',
        some.venue[1],
        some.venue[0],
        some.topic.audience,
        some.topic.goal,
        some.topic.content,
        only(`共 ${came} 人参加培训。${some.topic.effect}。`),
        unit,
        some.department,
        some.contact,
        some.phone,
        start,
        end,
        some.days,
        some.plannedCost,
      ]
    }
  })
}

/** 实际参会人员: in every third class the hours are left to the class. */
function attendanceSheet(
  attendance: SampleAttendance,
  classes: readonly SampleClass[],
  people: readonly SamplePerson[],
  unit: string,
): InputSheet {
  const columns = [
    column('培训名称', 34),
    column('用户编号', 12, 'asText'),
    column('姓名', 12),
    column('单位', 26),
    column('部门', 30),
    column('学时', 8, 'number'),
    column('参会分类', 11),
    column('回执情况', 11),
    column('审核状态', 11),
    column('最终参会', 11),
  ]
  return sheet('实际参会人员', columns, function* () {
    for (let row = 0; row < attendance.count; row++) {
      const index = attendance.trainingClass[row]!
      const some = classes[index]!
      const person = people[attendance.person[row]!]!
      const came = attendance.confirmed[row] === 1
      yield [
        some.name,
        person.id,
        person.name,
        unit,
        person.department,
        index % 3 === 2 ? null : some.hours,
        '学员',
        came ? '参加' : '请假',
        '通过',
        came ? '是' : '否',
      ]
    }
  })
}

/** 外部学习. */
function externalSheet(
  external: SampleExternal,
  people: readonly SamplePerson[],
  unit: string,
  year: number,
  days: YearDays,
): InputSheet {
  const columns = [
    column('用户编号', 12, 'asText'),
    column('学员姓名', 12),
    column('所属机构', 26),
    column('部门', 30),
    column('年度', 8, 'number'),
    column('培训名称', 36),
    column('培训类型', 12),
    column('主办单位', 26),
    column('开始时间', 18, 'moment'),
    column('结束时间', 18, 'moment'),
    column('学时', 8, 'number'),
    column('审核状态', 11),
  ]
  const titles = [EXTERNAL_TRAININGS, SELF_STUDIES, NETWORK_STUDIES, OVERSEAS_STUDIES]
  return sheet('外部学习', columns, function* () {
    for (let row = 0; row < external.count; row++) {
      const person = people[external.person[row]!]!
      const kind = external.kind[row]!
      const title = titles[kind]![external.title[row]!]!
      const firstDay = external.firstDay[row]!
      const start = firstDay < 0 ? null : serialOfMoment(days.midnight(firstDay)) + 8 / 24
      yield [
        person.id,
        person.name,
        unit,
        person.department,
        year,
        typeof title === 'string' ? title : title[0],
        EXTERNAL_KINDS[kind]!,
        typeof title === 'string' ? null : title[1],
        start,
        start === null ? null : start + external.days[row]! - 1 + 10 / 24,
        external.quarters[row]! / 4,
        external.rejected[row] === 1 ? '未通过' : '通过',
      ]
    }
  })
}

/** 在线学习. */
function onlineSheet(online: SampleOnline, people: readonly SamplePerson[], days: YearDays): InputSheet {
  const columns = [
    column('用户编号', 12, 'asText'),
    column('姓名', 12),
    column('课件名称', 34),
    column('学习时间', 18, 'moment'),
    column('学时', 8, 'number'),
  ]
  return sheet('在线学习', columns, function* () {
    for (let row = 0; row < online.count; row++) {
      const person = people[online.person[row]!]!
      yield [
        person.id,
        person.name,
        COURSES[online.course[row]!]!,
        serialOfMoment(days.midnight(online.day[row]!)) + online.minute[row]! / 1440,
        online.quarters[row]! / 4,
      ]
    }
  })
}
