/** What stands in the pane's place where it cannot begin: a sentence, and the page that does without Excel. */
export function startNotice(sentence: string, offlinePage: string): Node[] {
  const link = document.createElement('a')
  // Served beside the pane; a frame inside Excel is no place for it.
  link.href = 'xueshi.html'
  link.target = '_blank'
  link.textContent = offlinePage
  return [sentence, link].map((content) => {
    const paragraph = document.createElement('p')
    paragraph.className = 'plain'
    paragraph.append(content)
    return paragraph
  })
}
