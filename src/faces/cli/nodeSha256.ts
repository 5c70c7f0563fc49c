/*
 * What the command line's bundle takes for `@noble/hashes/sha2.js` (webpack.config.js): Node's own does in half a millisecond
 * what takes code that V8 has not compiled for speed yet ten.
 */

/** Node's own `require`, which the build leaves alone. */
declare const __non_webpack_require__: NodeJS.Require

let crypto: typeof import('node:crypto') | null = null

/** SHA-256. Node's crypto is loaded when first asked: that takes 2 ms, which few commands need. */
export function sha256(bytes: Uint8Array): Uint8Array {
  crypto ??= __non_webpack_require__('node:crypto') as typeof import('node:crypto')
  return crypto.createHash('sha256').update(bytes).digest()
}
