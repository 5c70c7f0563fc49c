import { compact } from '../plainText'

/*
 * What heads of columns that no spelling knows speak of, by words in them: for the questions about these columns.
 */

/** Heads of how much of a course somebody has seen, of 100 or of 1. */
export function saysProgress(heading: string): boolean {
  return /进度|完成[率度]|完成比例|百分比|(?:观看|学习|播放)比例/.test(compact(heading))
}

/** Heads of marks out of a hundred. */
export function saysScore(heading: string): boolean {
  return /成绩|得分|分数|考分/.test(compact(heading))
}

const SUCCESS =
  /合格|结业|结果|完成|参加|参训|状态|进度|进展|比例|百分比|备注|说明|考核|考试|补考|测[验试]|成绩|[得考]分|分数|通过|认定|有效|去向|成行|落实|批示|批复|审[核批查]/

/** Heads of what proves a record. */
export function saysCertificate(heading: string): boolean {
  return /证书|证明(?!材料|人)|结业证/.test(heading)
}

/** Whose no is well and whose yes has been made good. */
const RETAKEN = /^是否(?:需要?)?(?:参加)?(?:补考|缓考|重考)$/

/** Heads under which a record may be said to have failed. */
export function saysSuccess(heading: string): boolean {
  return SUCCESS.test(heading) && !RETAKEN.test(heading)
}

const NO_RECORD =
  /性别|党员|民族|报销|发票|缴费|付款|经费|费用|自费|公费|取证|领证|持证|证明材料|补[贴助]|住宿|[用就]餐|交通|差旅|出[境国]|港澳|首次|线[上下]|方式|类[别型]|职称|学历|编制|精品|研究生|年计划|计划[内外]|脱产|重点|公开/

/** Heads whose yes and no are of no record's worth. */
export function saysNoRecord(heading: string): boolean {
  return NO_RECORD.test(heading)
}

const OTHER_MARKS =
  /性别|党员|住宿|用餐|就餐|证书|发票|缴费|付款|有效|新增|在职|编制|研究生|已婚|民族|学历|职称|类别|类型|精品|回执|应[到参出]/

/** Heads that have marks and say nothing of who came. */
export function saysOtherMarks(heading: string): boolean {
  return OTHER_MARKS.test(heading)
}

/** Heads of when a form was sent in or a row was made: beside a column of who came they say nothing more. */
export function saysWhenSent(heading: string): boolean {
  return /(?:提交|答卷|填写|填报|导出|创建|更新).*时间/.test(compact(heading))
}

const COMING =
  /[已实][到签]|到[会课训场岗]|参[会加训]|出[席勤]|签[到名字]|考勤|缺[席勤课]|旷课|请假|未到|到课|完成率|合格/

/** Words of coming in a heading. */
export function saysComing(heading: string): boolean {
  return COMING.test(compact(heading))
}

const NOT_OF_COMING =
  /考勤组|(?:打卡|签到)类型|时间|日期|地点|地址|方式|单位|人数|人员|编号|次数|天数|要求|性质|照片|原因|事由|理由|假别|意愿|设备|经度|纬度/

/** Heads of who means to come, or has to come again: under them a yes says nothing of who came. */
export function saysMeansToCome(heading: string): boolean {
  return /报名|拟参|[预意][计向定]|预报|回执|计划参|补训|补课/.test(compact(heading))
}

/** Heads of whether hours are granted for a row: 是否计学时, 学时状态, 认定结果. */
export function saysGrant(heading: string): boolean {
  return /(?:计|给|授予?|算|认定?|发放?)[^，。；]{0,3}学时|学时(?:状态|发放|认定)|^(?:审[核批]|认定)(?:状态|结果|意见)?$|^status$/i.test(
    compact(heading),
  )
}

/** Heads of when, where or how somebody came, if at all. */
export function saysNotOfComing(heading: string): boolean {
  return NOT_OF_COMING.test(heading)
}

/** Heads of a class's row that say how many people, and no more. */
export function saysPeopleCount(heading: string): boolean {
  return /^(?:(?:实际|实到|参加|参训|参会|培训)?人[数次](?:合计)?)$/.test(compact(heading))
}

const NO_PART = /序|年|月|天|费|元|人数|电话|编号|号|次数|分$|分数|成绩|学分/

/** Heads of numbers that are no part of hours. */
export function isNoPartOfHours(heading: string): boolean {
  return NO_PART.test(heading)
}

const OTHER_DATE =
  /出生|生日|身份证|毕业|学历|学位|[入中共]党|入团|党员|转正|职称|职务|职级|任职|晋升|考核|培训|学时|参训|证|体检|填|更新|登记|统计|制表|打印|编制|到期|终止|截[至止]|届满|结束|离|退|调[出离]|备注|生效|续[签聘]/

/** Heads of days beside the staff that are not of when somebody came. */
export function saysOtherDate(heading: string): boolean {
  return OTHER_DATE.test(heading)
}

/** Heads of who is held to hours, or is not. */
export function saysAssessed(heading: string): boolean {
  return /学时|考核|完训|继续教育|豁免|免修|免训/.test(compact(heading))
}

const OTHER_ANSWER =
  /党|团员|民主|工会|婚|育|子女|健康|体检|疫苗|献血|残|住|宿|餐|食堂|车|港澳|护照|出[国境]|涉密|保密|密级|值班|合同|协议|编|签|社保|医保|公积金|保险|户[口籍]|军|侨|民族|导师|[博硕]|学[历位籍]|职称|职务|职级|证|骨干|专家|人才|干部|领导|管理|科研|专技|技术|支撑|岗|兼|志愿|急救|安全|卡|邮箱|手机|电话|微信|照片|[提上]交|档案|审[核批]|填|确认|核[对实]|女|男|性别|首次|读|报名|参[加训会]|签到|到会|新[入进员聘]|应届|在[职册岗编]|离|退|调|借|返聘|派遣|外[聘籍单]|本[所院]|实习|见习|试用|转正|删除|重复|备案|公示|获奖|先进|荣誉|发表|论文|项目|课题|服务|竞聘|晋升|培养|锻炼|挂职|宿舍|工装|劳保|特种|高[层级]|轮岗|加班|考勤|打卡|绩效/

/** Heads whose yes and no beside the staff are of another matter than hours. */
export function saysOtherAnswer(heading: string): boolean {
  return OTHER_ANSWER.test(compact(heading))
}

/** Heads of whoever came for somebody listed. */
export function saysStandIn(heading: string): boolean {
  return /^(?:代替|替代|顶替|替换|代为|代)(?:参加|参训|参会|出席|签到)?(?:人|人员|者|姓名)?$/.test(compact(heading))
}

/** Heads of a number by which the hours of a row are multiplied, or of people among whom it is one row. */
export function saysFactor(heading: string): boolean {
  return /系数|权重|比例|倍数|折算比|折合比|^(?:参加|参训|培训|学习|外出|同行)?人[数次](?:[(]人[)])?$/.test(
    compact(heading),
  )
}

const OWN_HOURS =
  /^(?:个人|本人|本年|本班|本次|获得?|获取|实得|实际|实计|所得|应计|取得|得|计|计入|认定|核定|完成|参训|培训|院内|所内|最终|有效|折[算合]|合计|小计|总计?|累计)*的?总?[学课]时(?:数|合计|小计|总计|总数)*(?:[(].*)?$/

/** 获得学时, 实得学时（小时）, 学时合计, 学时 behind the marks of a person: what all of them together were worth. */
export function saysOwnHours(heading: string): boolean {
  return OWN_HOURS.test(compact(heading))
}

/** Heads of a list of who came that may be of the hours of each: none, 实得, Credit hours. */
export function saysHoursPerhaps(heading: string): boolean {
  return /^(?:|实得|实获|所得|获得|应得|折算|计入|认定|核定|实计)$|^(?:[a-z]+ )?(?:hours?|hrs?|h|credits?)$/i.test(
    heading.trim().toLowerCase(),
  )
}

/** Words of hours in a heading. */
export function saysHours(heading: string): boolean {
  return /[学课]时|时长|小时/.test(heading)
}

/** 学时, 培训学时（小时）, as they stand over the parts of the hours; no title that speaks of them. */
export function headsHours(heading: string): boolean {
  return /^.{0,4}(?:[学课]时|时长|小时)数?(?:[(].{1,4}[)])?$/.test(compact(heading))
}

/**
 * Heads of hours and of days at once (学时/天数, 培训天数及学时, 时长（学时或天））: which of them a bare number means nobody can say. 学时/天 is
 * hours a day.
 */
export function saysHoursOrDays(heading: string): boolean {
  const words = compact(heading)
  return /[学课]时|小时/.test(words) && /[天日]/.test(words) && HOURS_OR_DAYS.some((pattern) => pattern.test(words))
}

const HOURS_OR_DAYS = [
  /(?:[学课]时|小时)数?[/、,(或及和与]+(?:培训)?[天日]数[)]?$/,
  /(?:^|[^/每])(?:[天日]数?[/、,(或及和与]+|[天日]数)(?:培训|总)?(?:[学课]时|小时)数?[)]?$/,
  /[(](?:(?:[学课]时|小时)[/、,或及和与][天日]|[天日][/、,或及和与](?:[学课]时|小时))[)]$/,
] as const

/** What heads the last of the parts that 学时 is divided into: their sum. */
export function saysSumOfParts(heading: string): boolean {
  return /^(?:合计|小计|总计|共计|总和|总)(?:学时|课时|小时)?数?$|^总?(?:学时|课时|小时)数?(?:合计|小计|总计)$/.test(
    compact(heading),
  )
}

/** Heads of how many hours somebody must complete. */
export function saysOwed(heading: string): boolean {
  return /学时要求|要求学时|应[修学完]\S{0,3}学时|学时(?:任务|目标|指标)|(?:任务|目标|考核|最低)学时/.test(
    compact(heading),
  )
}

/** Heads of people who had to do with a class and did not come to learn: 授课人员, 会务人员, 负责人员. */
export function saysRole(heading: string): boolean {
  return (
    /授课|讲课|主讲|讲师|教师|师资|工作人员|会务|负责|联系|组织|承办|主办|经办|服务|保障|策划|班主任|带队|考核人|填[报表]|审[核批]|记录|统计/.test(
      heading,
    ) && !/参[加训会]|到[会场课]|出席|学员/.test(heading)
  )
}

const OTHER_COUNT =
  /报名|应[到参出]|缺[勤席课]|未到|请假|[上往前去]年|上期|教师|讲师|师资|专家|授课|结业|发证|取证|合格|优秀|容量|限额|名额|定员|住宿|用餐|就餐|党员|[男女]|满意|问卷|部门数|单位数/

/** Heads of numbers of people other than those who came: 报名人数, 应到人数, 上年人数, 教师人数. */
export function saysOtherCount(heading: string): boolean {
  return OTHER_COUNT.test(heading)
}

/** Heads of marks beside people that no class is called: a duty alone (组长), whether somebody did something (是否达标, 已交总结). */
export function saysOfPerson(heading: string): boolean {
  return /^(?:(?:是否|有无|已|未)[^班]{1,8}|(?:小?组|班|队)长|班委|学委|学习委员|领队|联络员|骨干|干部|.{1,4}是否.{1,4}|达标)$/.test(
    compact(heading),
  )
}
