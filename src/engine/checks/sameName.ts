/** Names of trainings as they are meant: full-width letters, spaces and case make no difference. */
export function sameName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
