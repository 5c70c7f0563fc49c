/** Whether two files hold the same bytes. */
export async function sameContent(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false
  const [left, right] = await Promise.all([a.arrayBuffer(), b.arrayBuffer()])
  return isSame(new Uint8Array(left), new Uint8Array(right))
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  const words = left.length >> 2
  const [a, b] = [left, right].map((bytes) => new Uint32Array(bytes.buffer, 0, words))
  for (let at = 0; at < words; at++) if (a![at] !== b![at]) return false
  for (let at = words << 2; at < left.length; at++) if (left[at] !== right[at]) return false
  return true
}
