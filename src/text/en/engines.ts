import type { EngineWords } from '../engineWords'

export const enginesEn: EngineWords = {
  queue: {
    badAddress: (text) =>
      `“${text}” is no address of a queue; write bullmq://[:PASSWORD@]HOST[:PORT], with TLS bullmqs://, as in bullmq://10.0.0.5`,
    noDriver: (packages) => `bullmq is not installed; where xueshi stands, run npm install ${packages}`,
    unreachable: (where, why) =>
      `cannot reach the queue ${where} (${why}); start redis-server or valkey there, and look at the address and the firewall`,
    refused: (where, why) =>
      `the queue ${where} refuses: ${why}; the password stands in the address, or in the environment as REDISCLI_AUTH`,
    failed: (where, why) => `the queue ${where} fails: ${why}`,
    lost: (where) => `the connection to the queue ${where} is lost; waiting for it`,
    back: (where) => `connected to the queue ${where} again`,
    noWorkers: (where, program) =>
      `no worker of version ${program} is at the queue yet; waiting. Run on each machine: xueshi worker ${where}`,
  },
  worker: {
    ready: (where, threads, program) =>
      `waiting for workbooks of the queue ${where}, ${threads} at a time, version ${program}; Ctrl+C ends`,
    otherVersion: (asked, own) =>
      `the work is of version ${asked}, this is version ${own}: another version may come to other figures, so it takes no part. Install the same version`,
    ended: (done) => `ended: ${done} ${done === 1 ? 'workbook' : 'workbooks'} computed`,
    noShare: (folder) => `--share ${folder} is no folder`,
  },
  slurm: {
    noSbatch:
      'sbatch is not found: --engine slurm runs where jobs of Slurm can be submitted; --dry-run only shows the scripts',
    failed: (command, why) => `${command} failed: ${why}`,
    noFolder: '--engine slurm needs a folder that all nodes see: say --out or --work',
    shown: 'What would be submitted (nothing is submitted or written):',
    submitted: (books, array, merge) =>
      `Submitted: ${books} ${books === 1 ? 'workbook' : 'workbooks'} as job array ${array}, and job ${merge}, which merges them when they are done`,
    nothingLeft: (merge) => `All workbooks were computed before; only the merge is submitted, job ${merge}`,
    whenDone: (out, log) =>
      `The table will be ${out}; what the merge says goes to ${log}. squeue --me shows how far it is`,
    noTask: (file) => `${file} is no list of work that this version of xueshi wrote`,
    noTaskNumber: 'there is no SLURM_ARRAY_TASK_ID: worker slurm:… is started by a job array of Slurm, not by hand',
  },
  usage: {
    notWith: (option, engine) => `${option} cannot be used with --engine ${engine}`,
  },
}
