import type { PageShellWords } from '../../pane/pageShellWords'

export const pageShellZhCN: PageShellWords = {
  leftOut: (name, sentence) => `没有打开 ${name}：${sentence}`,
  othersOpened: (count) => `其余 ${count} 个文件已打开`,
  unread: (name, sentence) => `读不了 ${name}，数字里没有它：${sentence}`,
  gives: (given, nameOf) => given.map(({ kind, rows }) => `${nameOf(kind)} ${rows} 行`).join('、'),
  givesNothing: '没有认出要统计的表',
  notReadYet: '还没有读',
  dropBeside: '放在这里：一并读取',
  dropBesideHint: '与已打开的文件放在一起统计，工作簿、名单都一样',
  dropInstead: '放在这里：换成它',
  dropInsteadHint: '关闭现在的文件，只打开新的',
  noFolders: (names) => `没有打开文件夹 ${names.join('、')}，请把里面的文件选中后拖过来；院汇总可以直接拖入文件夹`,
}
