/** What work in pieces comes to, for whoever need not let others have their turn. */
export function inOneGo<Answer>(pieces: Iterator<unknown, Answer>): Answer {
  for (;;) {
    const piece = pieces.next()
    if (piece.done) return piece.value
  }
}
