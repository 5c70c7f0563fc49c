import { compact } from '../plainText'

/*
 * What stands behind the title of a record, or of who held it, by which the record may not count: 高级研修班（中途退出）, 访问学者—延期,
 * 本院（与院内培训班重复）.
 */

/** （…） or —… at the end. */
const BEHIND = /[([【〔]([^()[\]【】〔〕]{1,16})[)\]】〕]$|[—–-]{1,2}([^—–\-\d]{2,8})$/

const UNDONE =
  /[未没](?:能)?(?:完成|学完|结业|结束|结项|毕业|通过|取得|参加|参训|成行|去成?|审|批|报到|开[班课])|中途|退[出学训回班]|弃[学考权]|肄业|取消|作废|撤销|^(?:预计|拟.*|计划)$|待(?:审|定|办|批|补|完成)|重复|同[本]?[院所]内|[院所]内(?:已|培训)?班?(?:已计|重复)|延[期后至]|推迟|改期|顺延|缓[办期]|暂[停缓]|[不未]计|不算|无效|跨年|明年|上年|进行中|在学|在读/

/** What is said so behind a text; '' for most. */
export function doubtBehind(text: string): string {
  if (!/[)）\]】〕]\s*$|[—–-]/.test(text)) return ''
  const [, inBrackets, behind] = BEHIND.exec(compact(text)) ?? []
  const words = inBrackets ?? behind ?? ''
  return UNDONE.test(words) ? words : ''
}
