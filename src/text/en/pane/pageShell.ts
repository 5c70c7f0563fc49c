import type { PageShellWords } from '../../pane/pageShellWords'

export const pageShellEn: PageShellWords = {
  leftOut: (name, sentence) => `${name} was not opened: ${sentence}`,
  othersOpened: (count) => (count === 1 ? 'The other file is open' : `The other ${count} files are open`),
  unread: (name, sentence) => `${name} could not be read, and no figure counts it: ${sentence}`,
  gives: (given, nameOf) =>
    given.map(({ kind, rows }) => `${nameOf(kind)} ${rows} ${rows === 1 ? 'row' : 'rows'}`).join(', '),
  givesNothing: 'No sheet in it was recognised',
  notReadYet: 'Not read yet',
  dropBeside: 'Drop here to read it too',
  dropBesideHint: 'Counted together with the files that are open, workbooks and lists alike',
  dropInstead: 'Drop here to open it instead',
  dropInsteadHint: 'Closes the files that are open',
  noFolders: (names) =>
    `Folders were not opened (${names.join(', ')}): select the files in them and drop those. The academy’s page takes folders`,
}
