/** Heads of hours that somebody has granted: 获得学时, 认定学时; beside them a stay or a length is no more than a remark. */
export function isGrantedHours(heading: string): boolean {
  return (
    heading.includes('时') && /(?:获得?|实得|认定|核定|计入|折[合算]|实际|取得|有效)(?:的)?(?:学时|课时)/.test(heading)
  )
}
