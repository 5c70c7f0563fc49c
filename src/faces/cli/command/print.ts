import type { Stream } from './io'

/** Lines of text for people. */
export function printLines(stream: Stream, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.join('\n')}\n`)
}

/** One JSON document, for programs. */
export function printJson(stream: Stream, document: unknown): void {
  stream.write(`${JSON.stringify(document, null, 2)}\n`)
}
