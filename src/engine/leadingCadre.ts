/**
 * Whether a 职务级别 is of 县处级 or above (干部教育培训工作条例): 县处级, 厅局级, 司局级, 省部级, 国家级, of each 正 and 副; 处长 and the like; but no 科级.
 */
export function isLeading(rank: string): boolean {
  const words = rank.replace(/\s/g, '')
  return LEADING.test(words) && !/科级|股级|无|非领导/.test(words)
}

const LEADING =
  /县处|[正副]?[县处厅局司部省]级|[正副][处厅局司部省](?:长|职)?$|^(?:副?(?:处|厅|局|司|部|院|所)长|所级|[正副]所级)$|国家级|省部|厅局|司局/
