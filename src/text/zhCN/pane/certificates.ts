import { CERTIFICATE_NAMES } from '../../../records/writtenSheets'
import type { CertificateWords } from '../../pane/certificateWords'

export const certificatesZhCN: CertificateWords = {
  open: (people) => `学时证明、学习档案（${people} 人）`,
  kinds: {
    certificate: { name: CERTIFICATE_NAMES.certificate, what: '计入的学时，合计大写，可盖章' },
    archive: { name: CERTIFICATE_NAMES.archive, what: '每条记录计入与否及原因' },
  },
  kind: '写哪一种',
  write: (people) => `写入工作簿（${people} 张表）`,
  print: '打印……',
  downloadBook: '下载一个工作簿',
  downloadZip: '下载 zip（每人一个文件）',
  tooMany: (most, canPrint) =>
    `一次最多写入 ${most} 张表：请先筛选${canPrint ? '，或者打印、下载（不限人数）' : '；全部职工的请用网页版或命令行 xueshi certificates'}`,
  chosen: (name, people) => `${name}（${people} 人）`,
  fileName: (book, year, name) => `${book}-${year}年度${name}`,
  personFile: (year, name, person) => `${year}年度${name}-${person}.xlsx`,
  making: (done, all) => `正在写出 ${done} / ${all}……`,
}
