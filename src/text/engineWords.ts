/** What the engines of `xueshi rollup` and `xueshi worker` say. */
export interface EngineWords {
  readonly queue: {
    readonly badAddress: (text: string) => string
    /** The packages are not installed. */
    readonly noDriver: (packages: string) => string
    readonly unreachable: (where: string, why: string) => string
    readonly refused: (where: string, why: string) => string
    readonly failed: (where: string, why: string) => string
    readonly lost: (where: string) => string
    readonly back: (where: string) => string
    readonly noWorkers: (where: string, program: string) => string
  }
  readonly worker: {
    readonly ready: (where: string, threads: number, program: string) => string
    readonly otherVersion: (asked: string, own: string) => string
    readonly ended: (done: number) => string
    readonly noShare: (folder: string) => string
  }
  readonly slurm: {
    readonly noSbatch: string
    readonly failed: (command: string, why: string) => string
    readonly noFolder: string
    /** Above the scripts of `--dry-run`. */
    readonly shown: string
    readonly submitted: (books: number, array: string, merge: string) => string
    readonly nothingLeft: (merge: string) => string
    readonly whenDone: (out: string, log: string) => string
    readonly noTask: (file: string) => string
    readonly noTaskNumber: string
  }
  readonly usage: {
    /** An option that this engine does not know. */
    readonly notWith: (option: string, engine: string) => string
  }
}
