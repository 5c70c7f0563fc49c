import type { EngineWords } from '../engineWords'

export const enginesZhCN: EngineWords = {
  queue: {
    badAddress: (text) =>
      `队列的地址“${text}”不对；写成 bullmq://[:密码@]主机[:端口]，用 TLS 时写 bullmqs://，如 bullmq://10.0.0.5`,
    noDriver: (packages) => `没有安装 bullmq；在 xueshi 所在的文件夹运行 npm install ${packages}`,
    unreachable: (where, why) =>
      `连不上队列 ${where}（${why}）；在那台机器上启动 redis-server 或 valkey，并检查地址和防火墙`,
    refused: (where, why) => `队列 ${where} 不让进：${why}；密码写进地址，或放在环境变量 REDISCLI_AUTH 里`,
    failed: (where, why) => `队列 ${where} 出错：${why}`,
    lost: (where) => `与队列 ${where} 的连接断了，等它回来`,
    back: (where) => `又连上了队列 ${where}`,
    noWorkers: (where, program) =>
      `队列里还没有 ${program} 版的工作进程，等它们来；在每台机器上运行 xueshi worker ${where}`,
  },
  worker: {
    ready: (where, threads, program) => `等待队列 ${where} 的工作簿，同时算 ${threads} 个，${program} 版；Ctrl+C 结束`,
    otherVersion: (asked, own) =>
      `要做的汇总是 ${asked} 版的，这里是 ${own} 版：版本不同，算出的可能不同，不参加。请装同一版`,
    ended: (done) => `结束：算了 ${done} 个工作簿`,
    noShare: (folder) => `--share ${folder} 不是文件夹`,
  },
  slurm: {
    noSbatch: '没有找到 sbatch：--engine slurm 要在能提交 Slurm 作业的机器上运行；加 --dry-run 只看脚本',
    failed: (command, why) => `${command} 没有成功：${why}`,
    noFolder: '--engine slurm 要有各计算节点都看得到的文件夹：写 --out 或 --work',
    shown: '将提交的作业（没有提交，没有写文件）：',
    submitted: (books, array, merge) => `已提交：${books} 个工作簿，作业组 ${array}；算完后的合并作业 ${merge}`,
    nothingLeft: (merge) => `工作簿都算过了，只提交合并作业 ${merge}`,
    whenDone: (out, log) => `做完后汇总表在 ${out}；合并时的话在 ${log}。squeue --me 看进度`,
    noTask: (file) => `${file} 不是这一版 xueshi 写的作业清单`,
    noTaskNumber: '没有 SLURM_ARRAY_TASK_ID：worker slurm:… 由 Slurm 的作业组启动，不用自己运行',
  },
  usage: {
    notWith: (option, engine) => `${option} 不能与 --engine ${engine} 一起用`,
  },
}
