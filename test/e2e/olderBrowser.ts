/**
 * Runs in the page before its own scripts: takes away what browsers learnt after Chromium 86, in the page and in its worker,
 * as far as a script can.
 */
export function asOlderBrowser(): void {
  const forget = () => {
    const scope = globalThis as unknown as Record<string, { prototype?: object } | undefined>
    const gone: Readonly<Record<string, readonly string[]>> = {
      Array: ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
      String: ['at', 'isWellFormed', 'toWellFormed'],
      AbortSignal: ['throwIfAborted', 'reason'],
      Set: [
        'union',
        'intersection',
        'difference',
        'isSubsetOf',
        'isSupersetOf',
        'isDisjointFrom',
        'symmetricDifference',
      ],
      Iterator: ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'],
      ReadableStream: ['values'],
      Element: ['checkVisibility', 'getHTML', 'setHTMLUnsafe'],
    }
    for (const [name, members] of Object.entries(gone))
      for (const member of members) Reflect.deleteProperty(scope[name]?.prototype ?? {}, member)
    const typedArrays = Object.getPrototypeOf(Uint8Array.prototype)
    for (const member of gone.Array!) Reflect.deleteProperty(typedArrays, member)
    Reflect.deleteProperty(scope.ReadableStream?.prototype ?? {}, Symbol.asyncIterator)
    const statics: Readonly<Record<string, readonly string[]>> = {
      Array: ['fromAsync'],
      Object: ['hasOwn', 'groupBy'],
      Map: ['groupBy'],
      Promise: ['withResolvers', 'try'],
      AbortSignal: ['any', 'timeout'],
      Iterator: ['from'],
      Intl: ['Segmenter', 'supportedValuesOf'],
    }
    for (const [name, members] of Object.entries(statics))
      for (const member of members) Reflect.deleteProperty(scope[name] ?? {}, member)
    for (const name of ['structuredClone', 'reportError', 'scheduler', 'Iterator', 'CloseWatcher'])
      Reflect.deleteProperty(scope, name)
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID')
    for (const name of ['CompressionStream', 'DecompressionStream']) {
      const Known = scope[name] as unknown as new (format: string) => object
      const Older = (format: string) => {
        if (format === 'deflate-raw') throw new TypeError(`Unsupported compression format: '${format}'`)
        return new Known(format)
      }
      Object.defineProperty(scope, name, { value: Older, configurable: true })
    }
  }
  forget()
  // The single file's own script of its worker, since a page from the disk may load no other.
  window.Worker = class extends Worker {
    constructor() {
      const script = document.getElementById('worker')!.textContent
      super(URL.createObjectURL(new Blob([`(${forget})();${script}`])))
    }
  }
}
