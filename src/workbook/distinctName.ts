/** A file's name where it is free, else with a number before its ending: 名单.csv, 名单 (2).csv. */
export function distinctName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  const [, stem, ending] = /^(.*?)(\.[^.]*)?$/s.exec(name)!
  for (let number = 2; ; number++) {
    const other = `${stem} (${number})${ending ?? ''}`
    if (!taken.has(other)) return other
  }
}
