/** One department and the one above it, '' at the top. */
export interface SampleDepartment {
  readonly name: string
  readonly parent: string
  /** Whether people work there, or only in what is below it. */
  readonly staffed: boolean
  /** Kind of work, for requirements and audiences. */
  readonly work: 'research' | 'management' | 'support'
}

const FIELDS =
  '高性能计算 智能计算 数据科学 网络安全 先进存储 量子信息 计算材料 计算化学 生物信息 遥感信息 数字孪生 人机交互 自然语言处理 计算机视觉 机器人 集成电路设计 物联网 云计算 科学数据 计算力学 天文信息 可视化 区块链 边缘计算 软件工程 操作系统 编译技术 密码学 知识工程 智慧农业'.split(
    ' ',
  )
const ROOMS = '理论与方法 系统与软件 应用与工程 平台与服务'.split(' ')
const OFFICES =
  '综合处 人事教育处 科研管理处 财务资产处 党委办公室 国际合作处 研究生部 条件保障处 保密与安全处 科技成果转化处'.split(
    ' ',
  )
const SERVICES = '公共技术中心 信息化中心 图书文献中心 学报编辑部 实验动物平台 后勤服务中心'.split(' ')

/**
 * The tree of departments for so many staff: 科研, 管理 and 支撑 at the top; research in centres and, in a bigger
 * institute, rooms below them.
 */
export function departmentsFor(staff: number): SampleDepartment[] {
  const departments: SampleDepartment[] = []
  const add = (name: string, parent: string, staffed: boolean, work: SampleDepartment['work']) =>
    departments.push({ name, parent, staffed, work })

  const centres = clamp(Math.round(staff / 60), 2, 400)
  const deep = staff >= 300
  add('科研部门', '', false, 'research')
  for (let index = 0; index < centres; index++) {
    const round = Math.floor(index / FIELDS.length)
    const field = FIELDS[index % FIELDS.length]! + (round === 0 ? '' : `第${round + 1}`)
    const centre = `${field}研究中心`
    add(centre, '科研部门', !deep, 'research')
    if (deep) for (const room of ROOMS.slice(0, 2 + (index % 3))) add(`${field}${room}研究室`, centre, true, 'research')
  }
  add('管理部门', '', false, 'management')
  for (const office of OFFICES.slice(0, clamp(Math.round(staff / 50), 3, OFFICES.length)))
    add(office, '管理部门', true, 'management')
  add('支撑部门', '', false, 'support')
  for (const service of SERVICES.slice(0, clamp(Math.round(staff / 80), 2, SERVICES.length)))
    add(service, '支撑部门', true, 'support')
  return departments
}

/** The number, or the nearer end of the range it is outside of. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
