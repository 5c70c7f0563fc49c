/**
 * What heads a column: one line a meaning, one word a spelling. `of` names the columns of the schema (`kind.key`) that the words
 * speak for; `whole` are headings as a whole, the better ones first; `part` are words that a longer heading holds; `not` are
 * words that speak against it where a heading holds them, so that 审核人 is no 审核状态. The canonical headings and their aliases
 * (sheets/) are whole spellings, too, and better than these. Whole headings are written as the keys that they are found by: in small
 * letters, without blanks, marks and 的 (培训目目标 for 培训目的目标).
 */
export interface Spelling {
  readonly of: string
  readonly whole: string
  readonly part?: string
  readonly not?: string
}

/** How whoever keeps the list says 来所时间 or 离所时间 where the institute is called otherwise: 入馆时间, 离园日期. */
const ofInstitute = (verbs: string) =>
  Array.from(verbs).flatMap((verb) =>
    ['馆', '园', '台', '站', '司', '厂', '校', '局', '社'].flatMap((unit) =>
      ['时间', '日期', '年月'].map((when) => `${verb}${unit}${when}`),
    ),
  )

const HOURS =
  '获得学时 实际学时 计学时 学时数 培训学时 实得学时 计入学时 折合学时 折算学时 认定学时 核定学时 取得学时 完成学时 有效学时 本次学时 学习学时 课程学时 学时小时 小时数 小时 培训小时数 课时 课时数 培训课时 学习课时 培训时长 学习时长 时长 培训学时数 认定学时数 继续教育学时 继教学时 可获学时 可获得学时 标准学时 核准学时 单人学时 面授学时 授课学时 应得学时 应计学时 培训时数 时数 学时人 每人学时 小时人 培训课时数 总课时'
const HOURS_NOT =
  '要求 累计 年度 全年 合计 总 剩余 还差 应 计划 是否 达标 考核 上限 证明 每天 每日 日均 天均 人均 平均 /天 ／天 每次 每人 缺课 缺勤 缺席 扣减学时 扣减课时 扣除学时 扣学时 欠 奖励 结转 系数 权重 比例 倍数 次数 距 尚差 尚缺 还缺 尚需 还需 仍需 仍差 相差 差额 差距 缺口 余下'
const START =
  '培训时间 起止时间 培训起止时间 培训日期 开始日期 培训开始日期 起始日期 起始时间 培训起始时间 培训起始日期 学习起始时间 学习起始日期 起止日期 学习起止时间 参训时间 参加时间 培训时段 开班时间 时间起止 时间 日期 时间开始 开始 起 起始 起始结束时间 开始结束时间 起始终止时间 培训起始结束时间 举办开始时间 举办开始日期 举办起始时间 举办起始日期 举办起止时间 举办起止日期 开课时间 开课日期 上课时间 上课日期 授课时间 培训起讫 时间安排'
const END =
  '结束日期 培训结束日期 终止时间 终止日期 培训终止时间 培训终止日期 学习终止时间 学习终止日期 截止时间 截止日期 结业时间 结业日期 结训时间 结训日期 结班日期 闭班时间 闭班日期 完成时间 完成日期 完成学习时间 完成学习日期 学习完成时间 学习完成日期 学习结束时间 学习结束日期 学完时间 学完日期 时间结束 结束 止 至 终止 举办结束时间 举办结束日期 举办终止时间 举办截止时间 结课时间 结课日期'

export const SPELLINGS: readonly Spelling[] = [
  {
    of: 'staff.id attendance.id external.id online.id arp.id',
    whole:
      '工号 职工号 员工号 职工编号 员工编号 人员编号 人员编码 职工编码 员工编码 人员号 员工代码 职工工号 员工工号 人员工号 人员代码 职工代码 人事编号 arp编号 arp号 arp工号 arp账号 工作证号 工作证编号 考勤号码 考勤号 登录账号 登录名 用户账号 账号 一卡通号 用户id 员工id userid 学员编号 成员编号 队员编号 学员账号工号 账号工号 登录账号工号 用户名工号 馆员编号 馆员号 教师编号 教师号 教职工编号 教职工号 教工编号 教工号 职员编号 职员号 护士编号 医务人员编号 编辑编号 队员号 船员编号 工牌号 胸牌号 工卡号',
    part: '工号 职工号 员工号 职工编号 员工编号 人员编号 arp',
    not: '身份证 证书 培训 课程 课件 班 部门 机构 姓名',
  },
  {
    of: 'attendance.id external.id online.id',
    // Of the person where its numbers are the staff's (foreignNumbers.ts); on 人员 and 培训班 it is theirs anyway.
    whole: '编号',
  },
  {
    of: 'staff.name attendance.name external.name online.name arp.name',
    whole:
      '姓名 name fullname 学员姓名 职工姓名 员工姓名 人员姓名 用户姓名 真实姓名 参训人员姓名 参训人姓名 参会人员姓名 名字 参训人员 参训人 参会人员 参会人 参加人员 参加人 参训学员 学员 签到人 签到人员 受训人 受训人员 实际参加人员 实际参会人员 实际参训人员 实到人员 参培人员 参学人员 参学人 听课人 听课人员 与会人员 学习者 受训者 参训者 受训人姓名 人员名称 人名 到会人员 出席人员 参训职工 参加职工 参会职工 到会职工 谁 队员 参加人员名单 参训人员名单 参会人员名单 培训人员 进修人员 进修人 学习人员 学习人 人员 外出人员 职工 员工 用户昵称 昵称 成员 成员姓名 成员名称 参会者 参会用户 与会者 用户名称',
    part: '姓名',
    not: '联系 负责 讲师 教师 主讲 授课 领导 审核 审批 填表 导师 紧急 家属 部门 拼音 曾用 推荐 培训师 主管 经办 代签',
  },
  {
    of: 'attendance.name',
    whole:
      '实到名单 签到名单 到会名单 参训名单 参会名单 出席名单 到场名单 到场人员 实参训人员 实参加人员 实参会人员 已参训人员 已参加人员 已到人员 实际到会人员 实际签到人员 已参训人员名单 实际参加人员名单 实际参训人员名单 实到人员名单 出勤人员',
  },
  {
    of: 'staff.unit attendance.unit external.unit online.unit arp.unit',
    whole: '工作单位 所在单位 所属单位 所属机构 单位全称',
  },
  {
    of: 'staff.department attendance.department external.department online.department arp.department',
    whole:
      '部门 department dept 处室 科室 研究室 课题组 部室 所在处室 所在科室 所在研究室 所属处室 所属科室 处室名称 科室名称 部门处室 处室部门 单位部门 部门单位 所在单位部门 所在部门单位 单位处室 部门科室 处室科室 部门课题组 组织机构名称 组织机构 组织单元 组织名称 二级机构 二级单位 二级部门 内设机构 一级部门 所在室 所属室 所属队 组别 所在组',
    part: '所在部门 所属部门',
    not: '上级 主办 举办 承办',
  },
  {
    of: 'staff.required',
    whole:
      '是否考核 是否纳入考核 是否纳入学时考核 是否参加考核 是否参与考核 是否参加学时考核 是否要求学时 有无学时要求 是否需完成学时 是否需要完成学时 是否需完成100学时 是否计入完训率 是否纳入完训率 是否纳入统计 是否学时考核 考核学时 是否考核学时 是否计学时 是否计入学时 是否需学时 需完成学时 是否需要学时 有无学时任务 是否有学时任务 学时是否考核 是否完成学时任务要求',
    part: '学时考核 学时要求 完训率 免考核 免学时 豁免',
    not: '原因 理由 依据 说明 备注',
  },
  {
    of: 'staff.hired arp.hired',
    whole: `来所时间 来所日期 来院时间 来院日期 入所时间 入所日期 入院时间 入院日期 到岗时间 到岗日期 入职年月 来所年月 入所年月 进所时间 进所日期 进院时间 到所时间 到所日期 到院时间 报到时间 报到日期 来所工作时间 来单位时间 来院工作时间 来所工作日期 入所工作时间 入编时间 调入时间 来本所时间 进入本所时间 进入本院时间 参加本所工作时间 到单位日期 来院年月 到所年月 到单位时间 进入本单位时间 到本单位时间 来本单位时间 进本单位时间 进单位时间 进入单位时间 入本单位时间 进本所时间 进本院时间 到本所时间 到本院时间 来本院时间 进本单位日期 进单位日期 到本单位日期 来本单位日期 来单位日期 入职 入所 来所 到岗 ${ofInstitute('入来进到').join(' ')}`,
    part: '入职 来所 入所 进所 到所 到岗 来院 入院 来本所 进入本所 本所工作 到单位 入编',
    not: '离职 预计 年限 培训 方式',
  },
  { of: 'staff.left', whole: ofInstitute('离出').join(' ') },
  {
    of: 'staff.status arp.status',
    whole:
      '人员状态 职工状态 员工状态 在岗状态 在职情况 在岗情况 是否在职 是否在岗 在编状态 用工状态 是否离职 是否退休 是否离退休 是否已离职 是否已退休 是否调出 是否调离 是否离所',
    part: '在职 在岗',
    not: '人数 时间 日期 教育 自学',
  },
  {
    of: 'attendance.className',
    whole:
      '培训班 班名 班次 班次名称 班级 班级名称 培训项目名称 培训项目 培训班次 参加培训 参加培训名称 参训班次 办班名称 培训主题 培训课程 课程名称 活动名称 会议名称 培训内容 课程 讲座名称 讲座主题 讲座题目 研修班名称 学习班名称 课程培训班 培训班课程',
    part: '培训名称 培训班',
    not: '编号 时间 日期 地点 类别 类型 人数 要求',
  },
  {
    of: 'attendance.confirmed',
    whole:
      '到没到 来没来 参没参加 参加没参加 参加没有 到了没有 到了没 来了没有 来了没 是否来 是否来了 到否 到会否 参加与否 是否参会 是否参训 是否到场 是否到场参加 是否到课 是否到训 是否实到 是否实际参加 attended 参会情况 参训情况 参加情况 是否到会 到会情况 到会 出席情况 出席 是否出席 签到状态 签到情况 是否签到 签到结果 考勤 考勤情况 考勤结果 考勤状态 出勤 出缺勤 出缺勤情况 出缺席 出缺席情况 出勤情况 是否出勤 是否到场 到场情况 是否实到 实到 实到情况 实际参会 实际参加 实际参训 参会状态 参训状态 是否到课 到课情况 到训情况 是否到训 打卡情况 打卡结果 打卡状态 打卡 签到 到场 到课 到训 到班 到班时间 到会时间 到场时间 到课时间 签名 签字 本人签名 本人签字 签到签名 签名处 学员签名 手写签名',
    part: '到会 参会 参训 参加 出席 签到 考勤 出勤 到课 到训 实到 打卡 签名 签字',
    not: '参加工作 人数 时间 日期 地点 地址 方式 序号 人员 身份 角色 单位 部门 编号 号码 次数 率 类别 分类 意愿 意向 拟 计划 回执 要求 培训名称 班 工号 机 领导 负责 说明 备注 天数 学时 课时 时长 照片 设备 考勤组 打卡类型 签到类型 原因 事由 理由',
  },
  {
    of: 'attendance.classCode',
    whole: '课程编号 课程代码 项目编号 培训项目编号 培训项目代码 班次编号 班级编号 培训代码 培训班代码',
  },
  { of: 'attendance.hours', whole: HOURS, part: '学时 课时', not: HOURS_NOT },
  { of: 'attendance.role', whole: '参会身份 参训身份 参会角色 人员身份 身份 角色' },
  { of: 'attendance.reply', whole: '回执 参会意向 回执状态' },
  {
    of: 'external.name',
    whole: '申请人 申请人姓名 申报人 申报人姓名',
  },
  {
    of: 'external.title',
    whole:
      '培训项目 培训班名称 培训项目名称 项目名称 课程名称 培训课程 培训主题 培训班 学习内容 学习名称 学习项目 培训内容 会议名称 活动名称 参加培训名称 外出培训名称 培训事项 进修内容 进修课程 进修项目 进修名称 培训或学习内容 自学内容 自学课程 留学院校 访学单位 进修单位名称 课程 项目 内容 讲座名称 讲座主题 讲座题目 研修班名称 研讨班名称 学习班名称 课程培训班 培训班课程 培训课程班 学习或培训内容 外部培训名称',
    part: '培训名称 项目名称 课程名称',
    not: '编号 时间 日期 地点',
  },
  {
    of: 'external.type',
    whole:
      '学习类别 类型 培训性质 培训方式 学习方式 培训形式 学习形式 学时类别 学时类型 学时来源 培训来源 来源类别 内训外训 内外训',
  },
  {
    of: 'external.organiser',
    whole:
      '举办单位 承办单位 组织单位 主办方 举办方 培训机构 培训单位 进修单位 学习单位 主办机构 举办机构 主办 承办 举办',
  },
  {
    of: 'external.start',
    whole: `${START} 学习时间 学习日期 进修起止日期 进修起止时间 进修时间 外出时间 学习起止日期 时间段 起讫时间 起讫日期 学习时间段 培训时间段`,
    part: '起止时间 开始时间 培训时间 起止日期',
  },
  { of: 'external.end', whole: END, part: '结束时间 结束日期' },
  { of: 'external.hours', whole: `${HOURS} 培训总学时 总学时`, part: '学时 课时', not: HOURS_NOT },
  {
    of: 'external.review',
    whole:
      '审核结果 审批情况 审批状态 审批结果 审核情况 是否通过 是否审核通过 认定结果 认定情况 是否认定 审核意见 审批意见 审核 审批',
    part: '审核 审批 认定',
    not: '审核人 审批人 认定人 复核人 时间 日期 部门 单位 学时 编号',
  },
  {
    of: 'online.title',
    whole: '课程名称 课程 课件 课程标题 学习内容 学习课程 视频名称 网课名称 培训课程 学习课程名称',
    part: '课程名称 课件名称',
  },
  {
    of: 'online.time',
    whole:
      '学习日期 完成日期 通过时间 学完时间 结业时间 学习完成时间 学习完成日期 完成学习时间 完成学习日期 学习结束时间 学习结束日期 学完日期 最后学习时间 最近学习时间 末次学习时间 最后学习日期 时间 日期',
  },
  {
    of: 'external.year',
    whole: '归属年度 计入年度 所属年度 统计年度 学时年度 归属年份 所属年份 计入年份 学时归属年度 学时所属年度',
  },
  { of: 'online.hours', whole: `${HOURS} 观看时长`, part: '学时 课时', not: HOURS_NOT },
  {
    of: 'classes.name',
    whole:
      '培训班名称 培训项目 项目名称 培训班 班次名称 办班名称 培训主题 班名 培训班次 培训课程 课程名称 培训活动名称 活动名称 班级名称 讲座名称 讲座主题 讲座题目 研讨班名称 研修班名称 学习班名称 进修班名称 讲习班名称 培训讲座名称',
    part: '培训名称',
    not: '编号',
  },
  { of: 'classes.code', whole: '培训班代码 项目编号 班次编号 培训项目编号 课程编号 课程代码 班级编号' },
  { of: 'classes.category', whole: '培训类型 类别 类型' },
  { of: 'classes.plan', whole: '计划类别 计划性质 计划属性' },
  { of: 'classes.approval', whole: '审批情况 审批结果 审核状态 审核结果 审核情况 批准情况 审批' },
  {
    of: 'classes.implemented',
    whole:
      '实施情况 执行情况 执行状态 举办情况 举办状态 是否举办 是否执行 是否完成 完成情况 完成状态 开展情况 是否开展 办班状态 培训状态 项目状态 落实情况 办班情况 开班情况 办班与否 是否办班 是否开班 开班状态 状态 进展 进度 进展情况 是否实施完成 是否如期举办 落实 执行 执行与否 实施与否 实施 开展状态 是否已办 是否举行 举行情况 当前状态 开办情况 执行进展 培训开展情况 计划执行情况 计划完成情况',
    part: '实施状态 实施情况',
  },
  {
    of: 'classes.start',
    whole: `${START} 举办时间 举办日期 办班时间 实施时间 实际时间 实际培训时间 实际开始时间 实际举办时间 开班日期`,
    not: '计划 拟 预计',
  },
  { of: 'classes.end', whole: `${END} 实际结束时间 结班时间`, not: '计划 拟 预计' },
  { of: 'classes.hours', whole: `${HOURS} 总学时 培训总学时`, not: '累计 年度 计划 人均 合计' },
  { of: 'classes.days', whole: '培训天 实际天数 时长天' },
  {
    of: 'classes.plannedPeople',
    whole:
      '计划培训人数 计划参加人次 计划参训人次 计划培训人次 计划人次 计划参会人数 计划参加 计划参训 计划人员数 计划规模 计划培训规模 计划参培人数 计划受训人数 计划数 拟培训人次 拟参加人次 拟定人数 预期人数 计划覆盖人数 人数计划 参训人数计划 培训人数计划 计划人数人 拟培训人数 拟参加人数 拟参训人数 预计参加人数 预计参训人数 预计培训人数 预计人数 培训规模 预计规模 拟定规模 拟培训规模 预计培训规模 办班规模 培训规模人数 预计参加规模 拟办规模',
    part: '计划参加人 计划参训人 计划培训人',
    not: '天 学时 经费 工作人员',
  },
  {
    of: 'classes.participants',
    whole:
      '实际参加人数 实际培训人数 实际人数 实际参会人数 参加人数 培训人数 实到人数 参训人次 培训人次 实际参训人次 实际参加人次 实际培训人次 参加人次 实际参训 实际参加 参训人数合计 参训人数小计 参训人数总计 参训总人数 参训人数总数 到会人数 到班人数 到课人数 到场人数 实际到会人数 出席人数',
    part: '实际参训人 实际参加人 实际培训人',
    not: '计划 拟 预计 天 院外 工作',
  },
  {
    of: 'classes.researchers',
    whole: '科研岗 科研人员 科研岗人员 科研人员数 参训人数科研岗 参训人数科研人员 科研岗参训人数',
  },
  {
    of: 'classes.managers',
    whole: '管理岗 管理人员 管理岗人员 管理人员数 参训人数管理岗 参训人数管理人员 管理岗参训人数',
  },
  {
    of: 'classes.supporters',
    whole: '支撑岗 支撑人员 支撑岗人员 支撑人员数 技术支撑岗 参训人数支撑岗 参训人数支撑人员 支撑岗参训人数',
  },
  { of: 'classes.outsiders', whole: '院外 院外人员 外单位人数 院外人员数 参训人数院外 参训人数院外人员' },
  { of: 'classes.staff', whole: '工作人员 会务人数 会务人员数' },
  {
    of: 'classes.cost',
    whole:
      '实际经费 经费决算 决算 决算经费 决算金额 实际支出 实际开支 经费支出 支出经费 经费支出合计 经费支出总计 经费支出小计 实际经费合计 经费合计 支出合计 费用合计 培训费用合计 经费使用合计 经费开支合计 培训经费 实际费用 培训费用 培训费 实际花费 花费 决算数 实际决算 经费万元 经费元 费用 总费用 支出 开支 经费实际',
    not: '计划 预算 渠道 来源',
  },
  {
    of: 'classes.plannedCost',
    whole: '经费预算 预算 预算经费 预算金额 计划费用 预算费用 经费计划',
    not: '决算 实际 渠道 来源',
  },
  { of: 'classes.boutique', whole: '精品 精品班 是否精品班 精品培训班' },
  { of: 'classes.location', whole: '举办地点 详细地点 上课地点 地点具体' },
  { of: 'classes.audience', whole: '参训对象 参加对象 培训人员范围' },
  { of: 'classes.goal', whole: '培训目目标 目的 培训目和目标' },
  { of: 'classes.content', whole: '主要内容 课程内容 培训主要内容' },
  { of: 'classes.effect', whole: '成效 培训效果 效果 培训成果 实施效果 实施成效' },
  { of: 'classes.organiser', whole: '承办单位 举办单位 组织单位' },
  { of: 'classes.department', whole: '主办部门 承办部门 责任部门 组织部门 承办处室 主办处室 牵头部门 实施部门' },
  { of: 'classes.contact', whole: '联系人姓名 姓名联系人 经办人 项目负责人 培训负责人 负责人' },
  { of: 'classes.phone', whole: '联系人电话 电话联系人 电话 联系方式 手机' },
  { of: 'classes.plannedStart', whole: '计划时间 计划培训时间 计划举办时间 拟举办时间 预计时间 计划开始 时间计划' },
  { of: 'classes.plannedEnd', whole: '计划结束' },
  { of: 'departments.name', whole: '处室 科室 机构 处室名称 科室名称' },
  { of: 'departments.parent', whole: '上级单位 所属上级 隶属部门 隶属机构' },
]
