import type { WorkbookTrouble } from '../../workbook/workbook'
import type { TroubleWords } from '../catalogue'

/** What of a file can be too large. */
const TOO_LARGE: Readonly<Record<WorkbookTrouble['too-large']['what'], (limit: number) => string>> = {
  file: (limit) => `文件超过 ${megabytes(limit)}`,
  entries: (limit) => `文件内部的部件超过 ${limit} 个`,
  inflated: (limit) => `文件解压后超过 ${megabytes(limit)}`,
  ratio: (limit) => `文件的压缩比超过 ${limit} 倍`,
  rows: (limit) => `有工作表超过 ${limit} 行`,
  columns: (limit) => `有工作表超过 ${limit} 列`,
  strings: (limit) => `文字超过 ${limit} 条`,
  cells: (limit) => `单元格超过 ${limit} 个`,
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_048_576)} MB`
}

const SAVE_AS = '请用 Excel 或 WPS 打开，另存为 .xlsx 工作簿后再试'

export const troublesZhCN: TroubleWords = {
  'old-xls': () => `这是旧版 Excel 97-2003 工作簿（.xls）：${SAVE_AS}`,
  xlsb: () => `这是 Excel 二进制工作簿（.xlsb）：${SAVE_AS}`,
  ods: () => `这是 OpenDocument 表格（.ods）：${SAVE_AS}`,
  html: () => `这是网页（HTML），只是用了表格的扩展名：${SAVE_AS}`,
  'xml-spreadsheet': () => `这是 XML 表格 2003：${SAVE_AS}`,
  pdf: () => '这是 PDF 文件，无法读取其中的表格：请选择导出它的那个 .xlsx 工作簿',
  'office-document': ({ what }) => `这是 ${what} 文档，不是工作簿：请选择 .xlsx 工作簿`,
  encrypted: () => '这个工作簿设有打开密码：请在 Excel 的“文件 → 信息 → 保护工作簿”中去掉密码，保存后再试',
  'empty-file': () => '这是空文件（0 字节），可能没有下载或复制完：请重新取得这个文件',
  'not-a-workbook': () => '这不是工作簿：请选择 .xlsx、.xlsm 或 .csv 文件',
  damaged: ({ part, detail }) =>
    `工作簿已损坏（${part === '' ? detail : `${part}：${detail}`}）：请用 Excel 打开并修复，另存后再试，或重新取得这个文件`,
  'too-large': ({ what, limit }) => `${TOO_LARGE[what](limit)}，为安全起见没有读取：请删除无关内容，或拆成几个工作簿`,
  entities: ({ part }) =>
    `工作簿的 ${part} 含有不允许的 XML 实体，可能是恶意文件，没有读取：请用 Excel 打开并另存后再试`,
  'csv-encoding': () => '看不出这个 CSV 文件的文字编码：请用 Excel 打开，另存为“CSV UTF-8”或 .xlsx 后再试',
  'not-found': () => '没有找到这个文件：请检查文件名和所在的文件夹',
  'no-right': () => '没有读写这个文件的权限：请检查权限，或换一个文件夹',
  'is-folder': () => '这是一个文件夹：请选择文件',
  'disk-full': () => '磁盘空间不足，没有写入，原来的文件没有变：请腾出空间，或把报表写到别的磁盘',
  io: ({ detail }) => `读写文件时出错（${detail}）：请关闭正在使用它的程序，检查磁盘后再试`,
  signed: () => '这个工作簿有数字签名，改动会使签名失效，没有写入：请另存一份去掉签名的副本，或把报表写到新文件',
  locked: () => '这个工作簿正在 Excel 中打开，没有写入：请先在 Excel 中保存并关闭它，再试一次',
  'read-only': () => '这个文件是只读的，没有写入：请在文件属性中去掉“只读”，或把报表写到新文件',
  'being-written': () => '另一个 xueshi 正在写这个文件，没有写入：请等它写完，再运行一次',
  'hard-linked': ({ links }) =>
    `这个文件有 ${links} 个硬链接，写入会使它们不再是同一个文件，没有写入：请先复制一份再用，或把结果写到新文件`,
  'not-a-file': () => '这不是普通文件（管道、设备等）：请选择 .xlsx、.xlsm 或 .csv 文件',
  'bad-path': () => '文件名或路径不能用（太长、含有不允许的字符，或链接成环）：请换一个',
  'changed-meanwhile': () => '读取之后，这个文件被别的程序改过，没有写入：请再运行一次',
  'cell-editing': () => '有单元格正在编辑：请先按 Enter 结束单元格编辑，再试一次',
  'dialog-open': () => 'Excel 中有对话框没有关闭：请先关闭它，再试一次',
  'session-lost': () => '与 Excel 的连接已断开，工作簿没有写完的部分已作废：请重新加载页面或重新打开工作簿，再试一次',
  'protected-workbook': () => '工作簿的结构受保护，不能添加或替换工作表：请在“审阅 → 保护工作簿”中取消保护后再试',
  'protected-sheet': ({ sheet }) => `工作表“${sheet}”受保护，不能修改：请在“审阅 → 撤消工作表保护”中取消保护后再试`,
  'array-formula': ({ sheet, cell, area }) =>
    `工作表“${sheet}”的 ${area} 由同一个数组公式填写，不能只改其中的 ${cell}：请在 Excel 中修改这个公式`,
  'sheet-missing': ({ sheet }) => `工作簿中没有工作表“${sheet}”，可能已改名或删除：请重新检查数据`,
  'foreign-sheet': ({ sheet, cell }) =>
    `工作表“${sheet}”${cell === null ? '是图表页，不是本程序写的' : `里有不是本程序写的内容（${cell}）`}，写入会把它丢掉，没有写入：请先把这张表改名，或恢复原样`,
  'sheet-hidden': ({ sheet }) => `工作表“${sheet}”是隐藏的：请右击工作表标签，选择“取消隐藏”后再试`,
  'excel-busy': () => 'Excel 正忙，没有接受请求：请稍等片刻再试',
  'excel-too-old': ({ member }) =>
    `这个版本的 Excel 没有需要的功能${member && `（${member}）`}：请使用 Excel 2021 或更新的版本，或改用网页版、命令行`,
  'view-only': () => '这个工作簿现在只能查看，没有写入：请点“启用编辑”或“编辑工作簿”；仍不能编辑时，另存一份再试',
  'excel-refused': ({ reason, code }) => (reason === 'unknown' ? `${REFUSED.unknown}（${code}）` : REFUSED[reason]),
}

const REFUSED: Readonly<Record<WorkbookTrouble['excel-refused']['reason'], string>> = {
  gone: '要用的工作表或单元格已经不在，可能刚被改名或删除：请重新统计，再试一次',
  exists: '已有同名的工作表或相同的内容，可能刚由别人添加：请重新统计，再试一次',
  'in-the-way': '合并单元格、筛选或数据透视表挡住了这一步：请取消它们，再试一次',
  'too-much': '一次要处理的数据太多，Excel 没有接受：请删除无关内容，或拆成几个工作簿',
  'no-right': '这里受保护，或您没有改动的权限：请取消保护或取得权限，再试一次',
  unsupported: '这个工作簿或这个版本的 Excel 不支持这一步：请另存为 .xlsx 工作簿，或改用离线网页、命令行',
  'not-in-front': '这个工作簿现在不在前面，或选中的不是单元格：请点一下它的任意单元格，再试一次',
  'not-now': 'Excel 现在不能做这一步：请关闭打开的对话框，结束正在进行的操作，再试一次',
  'links-blocked': '工作簿里的外部链接没有获得允许：请在 Excel 提示的地方允许或断开链接，再试一次',
  interrupted: 'Excel 中断了这一步，或网络已断开：请检查网络，重新统计，再试一次',
  failed: 'Excel 内部出错，这一步没有做成：请再试一次；仍不行时，保存工作簿并重新打开',
  'our-mistake': 'Excel 没有接受这一步，多半是本软件的错：请重新统计，再试一次；仍不行时请告诉维护的人',
  unknown: 'Excel 没有做这一步：请重新统计，再试一次；仍不行时，保存工作簿并重新打开',
}
