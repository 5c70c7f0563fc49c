import { compact } from '../plainText'

/*
 * What somebody writes into 设置 that no setting says: how some study is to be reckoned (外部学习减半计入, 线上学习不计, 按45分钟折算). A new word is one word more.
 */

const STUDY =
  /外部|外训|外培|[院所]外|外出|线[上下]|在线|网[络上课]|自学|留学|院内|所内|内[训培]|集中|培训班|面授|[直录]播|视频|讲座|报告|研讨|继续教育|学时|课时/
const RECKONED =
  /减半|折半|一半|半数|减[免按]|[打按]?[一二三四五六七八九\d]折|[不未](?:予|再)?(?:[计算](?![划算])|认|统计|纳入|列入)|[只仅][计算认取统]|最多|上限|封顶|不超过|翻倍|加倍|[双两]倍|\d倍|系数|折[算合减]|扣[减除]|\d{1,2}%|(?:按|乘以?|[×*xX])0?\.\d/
const LESSON = /[345]\d分钟?[^，。；]{0,8}(?:折[算合]|[计为]|[=＝/]|学时)|[学课]时[^，。；]{0,8}[345]\d\s*分/
const OF_HOW_TO_FILL = /请(?!假)|务必|不得|如[有遇]|办法|规定|细则|文件|填写|格式|留空|空为|默认/

/** Whether a text of 设置 says that some study counts otherwise than it stands. `isLine`: it is a line of its own, and no word of explanation. */
export function reckonsOtherwise(text: string, isLine: boolean): boolean {
  if (text.length > 200 || !MAY_RECKON.test(text)) return false
  return text.split(/[。；;，,\n]/).some((one) => {
    const words = compact(one)
    if (words.length < 4 || OF_HOW_TO_FILL.test(words)) return false
    return LESSON.test(words) || (RECKONED.test(words) && (isLine ? STUDY : OWN_STUDY).test(words))
  })
}

/** Of those what explains no setting of hours in general. */
const OWN_STUDY = new RegExp(STUDY.source.replace('|学时|课时', ''))
const MAY_RECKON = /[半免折不未只仅多限顶超倍系扣%按乘×*分]/
