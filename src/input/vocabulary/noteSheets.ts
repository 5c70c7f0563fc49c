import { compact } from '../plainText'
import { saysOtherUnit } from './notes'

/*
 * What stands on a sheet of notes alone (填表说明, 备注): most of it says how to fill in; some changes what the figures of the others mean.
 */

const SHEET = /说明|备注|注意|须知|口径|附注|注释|提示|^注$|readme|notes?$/i

/** Whether a sheet is one of notes by its name or its first text. */
export function isNoteSheet(text: string): boolean {
  return text.length <= 30 && SHEET.test(compact(text))
}

const OF_HOW_TO_FILL = /请(?!假)|须|应当|务必|不得|如[有遇]|办法|规定|细则|文件|示例|举例|可以?填|格式/
const LESSON = /[学课]时[^，。；]{0,6}(?:按|为|是|[=＝])[^，。；]{0,4}[345]\d\s*分/
const BY_MARK =
  /(?:[*＊★☆※△▲#]|标[红黄灰绿蓝橙紫]|[红黄灰绿蓝橙紫]色?(?:[字底]|标)|加粗|斜体|划线)[^，。；]{0,8}(?:未|没|缺|[请病事]假|不[计算在含]|退|离职|调[出离]|代[签替参]|补[课训学签]|外单位|外聘|待|取消|作废|重复|列席|旁听|减半|半天|实习|学生|返聘)/
const OF_FIGURES =
  /(?:本(?:表|册|台账|工作簿|年度?(?:数据|统计))|[各以上下述]表|数据|名单|学时|人数|统计|均)[^，。；]{0,10}(?:未经|尚未|未)(?:最?终?审[核批定]|核[实对准])|(?:数据|人数|学时|经费|名单)[^，。；]{0,6}(?:为|是|系|均为)(?:预[计估]|估[计算]|暂[定估]|计划|初步|虚构|测试)/
const PART =
  /(?:不含|未含|未计|缺|不包[括含]|仅含|只含|截[至止]到?)[^，。；]{0,8}(?:\d{1,2}月|[上下]半年|[一二三四1-4]季度)/
const YEAR = /(?:含|包[括含]|计入|并入|加上)[^，。；]{0,8}(20\d\d)\s*年/g

/**
 * Whether a text of such a sheet says of the figures elsewhere that they are others than they seem: 本表学时按45分钟, 标*者未参加, 含2024年12月.
 *
 * @param year the workbook's; null where nobody knows it
 */
export function changesFigures(text: string, year: number | null): boolean {
  if (text.length < 5 || text.length > 300) return false
  return text.split(/[。；;\n]/).some((one) => {
    const words = compact(one)
    if (words.length < 5 || OF_HOW_TO_FILL.test(words)) return false
    if (saysOtherUnit(one) || LESSON.test(words) || BY_MARK.test(words) || OF_FIGURES.test(words) || PART.test(words))
      return true
    return year !== null && Array.from(words.matchAll(YEAR), ([, said]) => Number(said)).some((said) => said !== year)
  })
}
