import { CERTIFICATE_NAMES } from '../../records/writtenSheets'
import type { CertificateCliWords } from '../certificateCliWords'

export const certificateCliZhCN: CertificateCliWords = {
  defaultName: (book, year, kind) => `${book}-${year}年度${CERTIFICATE_NAMES[kind]}.xlsx`,
  fileName: (year, kind, of) => `${year}年度${CERTIFICATE_NAMES[kind]}-${of}`,
  noDepartment: '未填部门',
  unknownPerson: (text, near) =>
    `人员里没有“${text}”。${near.length > 0 ? `相近的有：${near.join('、')}。` : '请写用户编号或姓名。'}`,
  notOfYear: (name, year) => `${name}不是 ${year} 年度的职工（入职或离职时间不在这一年），没有可以证明的学时。`,
  nobody: '选定的范围里没有职工，没有写任何文件。',
  badOut: (file) => `--out 可以是 .xlsx、.pdf、.zip 文件，或一个文件夹，不能是“${file}”。`,
  perOfFile: '--per-department 是把各部门写成各自的文件：--out 要写文件夹或 .zip。',
  noSoffice: (given) =>
    given === null
      ? '没有找到 LibreOffice（soffice），PDF 没有生成。可从 https://www.libreoffice.org 安装，或用 --soffice 写出它在哪里；也可以不加 --pdf，用 Excel、WPS 打开写出的工作簿打印。'
      : `--soffice 写的“${given}”不存在：请写 LibreOffice 的 soffice 程序的完整路径。`,
  working: (kind) => `写出${CERTIFICATE_NAMES[kind]}`,
  done: (people, kind, files, path) => `已写出 ${people} 人的${CERTIFICATE_NAMES[kind]}，${files} 个文件：${path}`,
  drafts: (names, all) =>
    `${all} 人的是草稿，因为本人的记录里有错误，请先改正：${names.join('、')}${names.length < all ? ' 等' : ''}`,
  datedAhead: (day) => `纸上的日期是“设置”里的填报日期 ${day}，还没有到：到那一天再盖章，或改填报日期`,
  notYetDone: (names, all) =>
    `${all} 人的是草稿，因为计入的学时里有还没有结束的学习，或登记为未实施的培训班；结束、实施以后重新出具：${names.join('、')}${names.length < all ? ' 等' : ''}`,
  stopped: (written, left) => `已停止：${written} 个文件已完整写出，还有 ${left} 个没有写。`,
  verify: {
    same: (certificates) => `${certificates} 张学时证明、个人学习档案与数据一致`,
    changed: (sheet, printed, now) =>
      `“${sheet}”与现在的数据不一致：${printed === null ? '页脚没有校验码' : `页脚的校验码是 ${printed}`}，按数据应为 ${now}`,
    edited: (sheet) => `“${sheet}”与写出时不同：单元格、打印样子或校验码被改过`,
    unknown: (sheet, person) => `“${sheet}”写的“${person}”，在人员里找不到这个人（改名、换部门或已删除）`,
    otherYear: (sheet, year) => `“${sheet}”是 ${year} 年度的：请用 --year ${year} 核对`,
  },
}
