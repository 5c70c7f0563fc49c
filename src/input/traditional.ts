/*
 * Words in traditional letters are those in simplified ones: 培訓開始時間 is 培训开始时间. Only the letters that heads and words of ours are
 * made of; names of people stay as they are written.
 */

const TRADITIONAL =
  '員訓時實參會習線門單備註號類級別課學稱開結計劃數終編碼職務離專業術對內點場師講題評價記錄際應遲請發來進續遠網視頻導幹報項設統從現輪個兩歲屬處組隊館廠辦團體檢驗檔電話聯絡費經額審過總達標證書領階層狀態機構壓訊訪環節質鐘長產戶間測試繼'
const SIMPLIFIED =
  '员训时实参会习线门单备注号类级别课学称开结计划数终编码职务离专业术对内点场师讲题评价记录际应迟请发来进续远网视频导干报项设统从现轮个两岁属处组队馆厂办团体检验档电话联络费经额审过总达标证书领阶层状态机构压讯访环节质钟长产户间测试继'

/** The simplified letter by the code of the traditional one, 0 for any other: a look at every letter of every text, so no pattern. */
const BY_CODE = new Uint16Array(0x10000)
for (let index = 0; index < TRADITIONAL.length; index++)
  BY_CODE[TRADITIONAL.charCodeAt(index)] = SIMPLIFIED.charCodeAt(index)

/** A text of words in simplified letters; itself where it has no others. */
export function simplified(text: string): string {
  for (let index = 0; index < text.length; index++)
    if (BY_CODE[text.charCodeAt(index)] !== 0) return Array.from(text, inSimplified).join('')
  return text
}

function inSimplified(letter: string): string {
  const code = BY_CODE[letter.charCodeAt(0)]!
  return code === 0 ? letter : String.fromCharCode(code)
}
