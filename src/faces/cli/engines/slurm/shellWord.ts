/** A word as a Unix shell takes it: the scripts of Slurm run nowhere else, whatever the machine is that writes them. */
export function shellWord(text: string): string {
  return /^[\w./:=%,+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
