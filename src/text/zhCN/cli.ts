import { isoMoment } from '../../records/moment'
import type { CliWords } from '../cliWords'
import { certificateCliZhCN } from './certificateCli'
import { reportingActionsZhCN } from './nouns'
import { yearZhCN } from './year'

/** Of commands that act on rows. */
const ELSEWHERE = { out: '写到另一个文件，BOOK 不动；不写时写进 BOOK 本身' }

export const cliZhCN: CliWords = {
  year: yearZhCN,
  certificates: certificateCliZhCN,
  description: '学时：从研究所的台账工作簿算出继续教育年度统计，写成可盖章的三张表。数据只在本机处理。',
  commands: {
    report: {
      summary: '统计一个年度，写出报表',
      description:
        '读取工作簿 BOOK，统计一个年度，把三张盖章表和学习统计、机构统计、骨干筛选、数据检查写进一个新工作簿。BOOK 不会改动。',
      examples: [
        { command: 'xueshi report 台账.xlsx', what: '写出“台账-2025年度报表.xlsx”，与台账放在一起' },
        { command: 'xueshi report 台账.xlsx --year 2024 --out 报表/2024.xlsx', what: '指定年度和文件' },
        { command: 'xueshi report 台账.xlsx --in-place', what: '把报表写进台账本身' },
        { command: 'xueshi report 台账.xlsx --pdf', what: '三张盖章表各另存一份 PDF（需要 LibreOffice）' },
        { command: 'xueshi report 台账.xlsx --json > 结果.json', what: '全部结果写成一个 JSON 文档' },
        { command: 'xueshi report 台账.xlsx --json --out -', what: '只要结果，不写报表文件' },
      ],
    },
    check: {
      summary: '只检查数据，不写任何文件',
      description: '读取工作簿 BOOK，列出数据里的错误、警告和提示，每条都写明工作表和单元格。有错误时退出码为 1。',
      examples: [
        { command: 'xueshi check 台账.xlsx', what: '列出全部问题' },
        { command: 'xueshi check 台账.xlsx --json', what: '给其他程序用' },
      ],
    },
    list: {
      summary: '列出职工、培训班、在线学习，可以筛选',
      description:
        '列出一个年度的职工学习情况（people，默认）、培训班（classes）或职工在线学习（online），按姓名或名称、部门（含下级）、起止日期、状态筛选。不写任何文件。',
      examples: [
        { command: 'xueshi list 台账.xlsx --department 科研处 --status 未完成', what: '一个部门里还没有完成的人' },
        { command: 'xueshi list 台账.xlsx classes --from 2025-01-01 --to 2025-06-30', what: '上半年的培训班' },
        { command: 'xueshi list 台账.xlsx classes --status 未实施', what: '还没有实施的培训班' },
        { command: 'xueshi list 台账.xlsx online --name 王', what: '姓名里有“王”的人的在线学习' },
      ],
      options: {
        status: 'people：已完成、未完成、差一点、无学时要求、新入职；classes：已实施、未实施；online：有学习、无学习',
      },
    },
    remind: {
      summary: '催办清单：谁还差多少学时、哪些班未实施或待补填、哪些待审核',
      description:
        '按部门列出还没有完成学时要求的人（差什么、差多少、本年度还能参加哪些培训班）、未实施的培训班、已实施而没有填写成效或必填项的培训班、待审核的学习记录。可写成打印的表（--out）、发给个人或部门的话（--text）、邮件合并用的表（--csv）。话的用语用 --set 保存在工作簿的“催办用语”里，花括号里的词（如 {姓名}、{还差}、{截止日期}）换成各人的内容。除 --set、--unset 外不改工作簿。',
      examples: [
        { command: 'xueshi remind 台账.xlsx --department 科研处', what: '一个部门的催办清单' },
        { command: 'xueshi remind 台账.xlsx --text 部门', what: '发给各部门的话' },
        { command: 'xueshi remind 台账.xlsx --out 催办清单.xlsx --csv 邮件合并.csv', what: '打印的表和邮件合并用的表' },
        {
          command: "xueshi remind 台账.xlsx --set '个人={姓名}：还差 {还差}，请在 {截止日期} 前完成。'",
          what: '改发给个人的话',
        },
      ],
      options: {
        out: '把催办清单写成这个工作簿',
        name: '姓名或用户编号的一部分；这时只催人，不列培训班',
        from: '只列这一天起开始的培训班',
        to: '只列到这一天为止开始的培训班',
        status: '未完成（默认）、差一点、新入职',
        set: '催办用语，如 个人=文字、部门=@文件；保存在工作簿里',
        unset: '不再用工作簿里的用语，如 个人',
        by: '谁改的用语',
      },
    },
    backbone: {
      summary: '骨干人才上报：查看、上报、撤销、完成、退回',
      description:
        '查看或改变一个年度的骨干人才上报。ACTION 是 list（默认）、report、withdraw、finish 或 return；PERSON 写用户编号或不重名的姓名。每次操作在 BOOK 的“上报记录”里加行，工作簿的其余部分一个字节也不变。',
      examples: [
        { command: 'xueshi backbone 台账.xlsx', what: '候选人、已上报的人和差一点的人' },
        { command: 'xueshi backbone 台账.xlsx list --department 科研处', what: '只看一个部门' },
        {
          command: "xueshi backbone 台账.xlsx --what-if 'A1024+16学时外部培训' '审核通过:全部'",
          what: '试算：谁会成为候选人，什么也不写入',
        },
        { command: 'xueshi backbone 台账.xlsx report A1024 李某 --by 王某', what: '上报两个人' },
        { command: 'xueshi backbone 台账.xlsx report --all', what: '上报全部候选人' },
        { command: 'xueshi backbone 台账.xlsx withdraw A1024', what: '撤销一个人' },
        { command: 'xueshi backbone 台账.xlsx finish', what: '完成上报，名单和学时从此固定' },
        { command: 'xueshi backbone 台账.xlsx return --reason 名单有误', what: '上级退回，重新打开' },
      ],
      options: {
        all: 'report：全部候选人；withdraw：全部已上报的人',
        status: '只列：已上报、符合条件、差一点',
      },
    },
    summary: {
      summary: '年度总结：查看、保存、删除、重印',
      description:
        '查看或保存年度总结。ACTION 是 list（默认）、save、delete 或 form。save 先列出与上次保存相比的变化（旧 → 新），再记入 BOOK 的“年度总结列表”；完成骨干人才上报之后才能保存。form 把保存过的总结写成可盖章的表。',
      examples: [
        { command: 'xueshi summary 台账.xlsx', what: '现在的十项数字，和保存过的总结' },
        { command: 'xueshi summary 台账.xlsx save --set 单位投入总经费=5.0', what: '填上经费并保存' },
        {
          command: "xueshi summary 台账.xlsx --what-if '实施:保密教育' '年度学时要求=80'",
          what: '试算：十项数字会变成多少，什么也不写入',
        },
        { command: 'xueshi summary 台账.xlsx form --year 2024', what: '重印 2024 年度的总结' },
        { command: 'xueshi summary 台账.xlsx delete --year 2024', what: '从列表中删除' },
      ],
    },
    certificates: {
      summary: '学时证明、个人学习档案：一人、一个部门或全部',
      description:
        '写出可盖章的学时证明（列出计入的学时和合计大写），或加 --archive 写个人学习档案（每条记录计入与否及原因）。每人一张，从新的一页开始，页脚有校验码，可用 xueshi verify --code 查是谁的、与数据是否还一致。--out 写 .xlsx 是一个工作簿、每人一张表；写 .pdf 是全部打印成一个文件；写文件夹或 .zip 是每人一个文件。BOOK 不会改动。写文件夹时按 Ctrl+C 会留下已写完的文件。',
      examples: [
        { command: 'xueshi certificates 台账.xlsx --person A1024', what: '一个人的学时证明' },
        { command: 'xueshi certificates 台账.xlsx --out 证明 --pdf', what: '全部职工，每人一份 PDF，放进文件夹“证明”' },
        {
          command: 'xueshi certificates 台账.xlsx --department 科研处 --out 科研处.pdf',
          what: '一个部门的印成一份 PDF',
        },
        {
          command: 'xueshi certificates 台账.xlsx --archive --out 档案.zip',
          what: '全部职工的个人学习档案，每人一个文件',
        },
        { command: 'xueshi certificates 台账.xlsx --out 各部门 --per-department', what: '每个部门一个工作簿' },
      ],
      options: {
        out: '.xlsx、.pdf、.zip 文件，或文件夹；不写时为与 BOOK 放在一起的一个工作簿',
        pdf: '写 PDF（需要 LibreOffice）：在文件夹和 .zip 里代替工作簿，在 .xlsx 之外另存一份',
      },
    },
    verify: {
      summary: '报表与数据是否还一致',
      description:
        '逐个单元格核对报表 REPORT（不写时核对 BOOK 里的报表）与 BOOK 的数据，列出不一致的单元格；并用页脚的校验码判断报表是否被手工改过；学时证明和个人学习档案也一样核对。BOOK 是院汇总时，按其中的“汇总底稿”核对它的各表。加 --code 时只查纸上的校验码。不一致时退出码为 1。',
      examples: [
        { command: 'xueshi verify 台账.xlsx 台账-2025年度报表.xlsx', what: '盖章之前再核对一次' },
        { command: 'xueshi verify 台账.xlsx', what: '核对写在台账里的报表' },
        { command: 'xueshi verify 院汇总.xlsx', what: '院汇总写出之后有没有被改过' },
        {
          command: 'xueshi verify 台账.xlsx --code 7F3A-91C2-8D04-5E6F',
          what: '纸上的校验码是谁的证明，与数据是否还一致',
        },
      ],
    },
    ready: {
      summary: '用印前检查：三张表能不能盖章',
      description:
        '逐项检查：没有错误和待确认的问题，已实施的培训班必填项齐全，填表人等已填写，骨干上报已完成，年度总结已保存且与数据一致，三张盖章表（在 REPORT 里，不写时在 BOOK 里）都已写出、打印结果与数据一致、校验码相符。不写任何文件；有一项没有满足时退出码为 1。',
      examples: [
        { command: 'xueshi ready 台账.xlsx 台账-2025年度报表.xlsx', what: '盖章之前看一遍' },
        { command: 'xueshi ready 台账.xlsx --code 1A2B-3C4D-5E6F', what: '再核对纸上印着的校验码' },
      ],
    },
    compare: {
      summary: '两个年度放在一起比较',
      description:
        '并列两个年度的十项数字，并列出谁新成为、谁不再是骨干人才候选人。两个年度可以在两个工作簿里，也可以在一个里。',
      examples: [
        { command: 'xueshi compare 台账.xlsx --year 2025 --with 2024', what: '同一个工作簿的两个年度' },
        { command: 'xueshi compare 2025.xlsx 2024.xlsx', what: '两个工作簿' },
      ],
    },
    rules: {
      summary: '可以选的考核办法，各要求什么',
      description:
        '写出设置的“考核办法”可以填的各种规定：要求什么，出自哪里，原文没有说明的怎样处理。不读也不写任何文件。',
      examples: [{ command: 'xueshi rules', what: '各种考核办法' }],
    },
    heads: {
      summary: '人数核对：ARP 人数、人员表、需完成学时的人数',
      description:
        '列出设置里的单位在职总人数、人员表的人数和需完成学时要求的人数，从一个到另一个差在哪里；工作簿里有从 ARP 导出的人员名单（姓名、编号；工作表名或标题写明 ARP 人员）时按姓名和编号逐人核对：只在一边、写法不同、已离开、新入职、同名。不写任何文件。每个数都可以用 xueshi explain 追问。',
      examples: [
        { command: 'xueshi heads 台账.xlsx', what: '各个人数和差在谁' },
        { command: 'xueshi explain 台账.xlsx 只在ARP名单', what: '这个数是哪些人' },
      ],
    },
    explain: {
      summary: '一个数是哪些行算出来的',
      description:
        '说明一个统计数或一个人的学时由哪些行算出，哪些行没有计入、为什么。FIGURE 写中文名称（如 单位职工总学时）、JSON 里的名称（如 totalHours）或它在报表、年度总结列表、上报记录里的单元格（如 年度总结!B5）；PERSON 写用户编号或不重名的姓名。',
      examples: [
        { command: 'xueshi explain 台账.xlsx 单位职工总学时', what: '总学时的来源' },
        { command: 'xueshi explain 台账.xlsx 年度总结!E5', what: '报表里这一格的来源' },
        { command: 'xueshi explain 台账.xlsx A1024', what: '一个人的每条记录，计入与否及原因' },
      ],
    },
    import: {
      summary: '把名单并入台账：签到、会议、问卷、学习平台导出的表',
      description:
        '读取名单 LISTS，逐行与 BOOK 核对：可以加入的、已经在表中的、与表中不同的、姓名或培训班要确认的、可能重复的、属于其他年度的、不在办班日期内的。只写入没有疑问的新行，其余列出来，用 --accept、--who、--set 确认后再写入；已有的单元格没有吩咐绝不改动。每行末尾的“来源”记下文件、行和时间；同一份名单导入两次，第二次什么也不写入。',
      examples: [
        { command: 'xueshi import 台账.xlsx 签到.xlsx 会议.csv --dry-run', what: '先看会怎样' },
        { command: 'xueshi import 台账.xlsx 签到.xlsx --in-place', what: '写进台账本身，可以撤销' },
        {
          command: 'xueshi import 台账.xlsx 签到.xlsx --in-place --accept 不同 --who 张叁=张三',
          what: '确认之后再写入',
        },
        { command: 'xueshi undo 台账.xlsx', what: '撤销这次导入' },
      ],
      options: { set: '名单怎样读：签到=班=保密教育，签到!F=最终参会；只用于这一次' },
    },
    collect: {
      summary: '收集表：按部门、培训班或个人发出，看谁交了、谁没有交',
      description:
        '加 --out 时发出：给每个部门（或培训班、个人）写一份填好姓名的工作簿，有填表说明、下拉列表、保护的表头和收集编号；发给了谁记在 BOOK 的“收集记录”里，工作簿的其余部分一个字节也不变。不加 --out 时列出谁交了、谁没有交；写上交回的文件 RETURNED，就连同它们一起看：谁的、哪份新、改了什么，不写入任何文件。交回的表用 xueshi import 并入，个数不限。',
      examples: [
        { command: 'xueshi collect 台账.xlsx --out 收集表', what: '每个部门一份，放进文件夹“收集表”' },
        { command: 'xueshi collect 台账.xlsx --out 收集表.zip --by 培训班', what: '每个培训班一份，放进一个 .zip' },
        { command: 'xueshi collect 台账.xlsx', what: '谁交了，谁没有交' },
        { command: 'xueshi collect 台账.xlsx 交回/*.xlsx', what: '先看交回的文件是谁的、有什么问题' },
        { command: 'xueshi import 台账.xlsx 交回/*.xlsx --in-place', what: '并入台账，记下谁交了' },
      ],
      options: {
        out: '文件夹或 .zip 文件',
        by: '给谁：部门（默认）、培训班、个人',
        department: '只发给这个部门（含下级）',
      },
    },
    inspect: {
      summary: '工作簿里有哪些表，认出了什么',
      description:
        '列出文件里的每张工作表：认作哪一种、表头在第几行、各列在哪里、有多少行，哪些列和行没有读，还有什么要问。统计结果不对时先看这里。只有加 --set、--unset 才改动文件，回答记在“读表设定”里。',
      examples: [
        { command: 'xueshi inspect 台账.xlsx', what: '列出工作表' },
        { command: 'xueshi inspect 台账.xlsx --json --cells', what: '连同每个单元格的值' },
        {
          command: "xueshi inspect 台账.xlsx --set '签到!F=最终参会' --set 名单2=不读",
          what: '回答读表时的问题，记在工作簿的“读表设定”里',
        },
        { command: "xueshi inspect 台账.xlsx --unset '签到!F'", what: '取消一个回答' },
        { command: 'xueshi inspect 台账.xlsx --sheet 通讯录=不读', what: '认错了一张表时，先看看改后的结果' },
      ],
      options: { set: '回答：列=标准表头，表=种类或不读；可以写多个', by: '谁回答的' },
    },
    confirm: {
      summary: '确认参加，或取消确认',
      description:
        '列出培训班 CLASS 名单上的人（不写 PERSON，也不加 --all、--signed 时），或把他们的“最终参会”写成已确认（--cancel 为取消）。先列出每个单元格改前改后和统计的变化；只改这些单元格，一次写入，undo 一次撤销。',
      examples: [
        { command: 'xueshi confirm 台账.xlsx 保密教育', what: '看名单：谁签到、谁已确认' },
        { command: 'xueshi confirm 台账.xlsx 保密教育 --signed --dry-run', what: '确认全部已签到的人，先试写' },
        { command: 'xueshi confirm 台账.xlsx 保密教育 张三 00102', what: '确认两个人' },
        { command: 'xueshi confirm 台账.xlsx 保密教育 张三 --cancel', what: '取消一个人' },
      ],
      options: { ...ELSEWHERE, all: '名单上的全部' },
    },
    review: {
      summary: '外部学习审核：通过、未通过',
      description:
        '列出本年度的外部学习（ACTION 为 list，默认），或把筛选出的审核状态写成通过（pass）、未通过（reject）。--name 培训人员，--title 培训名称，--year 年度，--status 审核状态；一个筛选也不用时写 --all。',
      examples: [
        { command: 'xueshi review 台账.xlsx --status 待审核', what: '等着审核的' },
        { command: 'xueshi review 台账.xlsx pass --status 待审核 --title 暑期班 --dry-run', what: '试写：这些通过' },
        { command: 'xueshi review 台账.xlsx reject --name 张三 --title 讲座', what: '一个人的一项不通过' },
      ],
      options: { ...ELSEWHERE, status: '待审核、通过、未通过', name: '培训人员姓名、用户编号里有这几个字的' },
    },
    require: {
      summary: '是否有学时要求：看、改',
      description:
        '列出人员（ACTION 为 list，默认），或把所选的人的“是否有学时要求”写成是（yes）、否（no）。写出人，或用 --name、--department、--hired-in、--status 筛选，全部用 --all。',
      examples: [
        { command: 'xueshi require 台账.xlsx --hired-in 2025', what: '2025 年新入职的人' },
        { command: 'xueshi require 台账.xlsx no --department 工厂', what: '一个部门都没有学时要求' },
        { command: 'xueshi require 台账.xlsx yes 张三 00102', what: '两个人有学时要求' },
      ],
      options: { ...ELSEWHERE, status: '是、否', name: '姓名、用户编号里有这几个字的' },
    },
    enter: {
      summary: '没有入职时间或用户编号的人，补上',
      description:
        '列出没有入职时间或用户编号的人和单元格（不写 PERSON 时），或把 --set 的值填进这个人的行，写法与这一列其他人一样。',
      examples: [
        { command: 'xueshi enter 台账.xlsx', what: '谁缺什么，在哪个单元格' },
        { command: 'xueshi enter 台账.xlsx 张三 --set 入职时间=2025-07-01', what: '补上入职时间' },
      ],
      options: { ...ELSEWHERE, set: '入职时间=日期 或 用户编号=编号' },
    },
    hold: {
      summary: '实施一个培训班',
      description:
        '把培训班 CLASS 的实施状态写成已实施，--set 的项目一起填进它的行。标星的项目没有填齐时不写；须报批的变动（跨季度、人数、天数、经费）会列出来，计划原来的数记在“计划天数”等列里。',
      examples: [
        { command: 'xueshi hold 台账.xlsx 保密教育 --dry-run', what: '看还缺什么' },
        { command: 'xueshi hold 台账.xlsx 保密教育 --set 参训人数=35 --set 天数=1', what: '填上实际情况并实施' },
      ],
      options: { ...ELSEWHERE, set: '标星的一项=值，如 参训人数=35；可以写多个' },
    },
    undo: {
      summary: '撤销上一次改动：导入、参会、审核、设置、上报、总结……',
      description:
        '把 BOOK 恢复到上一次用 xueshi 写入之前，一个字节不差：导入（--in-place）、参会、审核、人员、实施、识别设置、设置、上报、总结、催办用语，以及 report --in-place。在那以后又改过的文件不动。',
      examples: [{ command: 'xueshi undo 台账.xlsx', what: '撤销上一次改动' }],
    },
    rollup: {
      summary: '院汇总：许多研究所的工作簿合成一张表',
      description:
        '按同一套规则逐个算出 FOLDER（含下级文件夹）里或 FILES 写明的工作簿，写成院汇总：每所一行，整数相加，比率由分子、分母之和算出。读不了、别的年度、有错、有疑问的都列出，不影响其余的。由哪些结果汇总而来记在隐藏的“汇总底稿”里，不打印，verify 和下一年的对照用它。各工作簿不会改动。有工作簿不能计入或有错、有疑问时退出码为 1。',
      examples: [
        { command: 'xueshi rollup 各所 --year 2025', what: '写出“院汇总-2025年度.xlsx”' },
        { command: 'xueshi rollup 各所 --year 2025 --out 院汇总.xlsx --resume', what: '接着做：没有变的工作簿不重算' },
        { command: 'xueshi rollup 各所 --year 2025 --explain 单位职工总学时', what: '合计由哪些单位来' },
        {
          command: 'xueshi rollup 各所 --year 2025 --explain 单位职工总学时 --name 星野',
          what: '一个单位的数由哪些单元格来',
        },
        { command: 'xueshi rollup 各所 --year 2025 --engine bullmq://10.0.0.5', what: '由各机器上的 xueshi worker 算' },
        { command: 'xueshi rollup 各所 --year 2025 --engine slurm --dry-run', what: '看要提交给 Slurm 的作业' },
      ],
      options: {
        year: '汇总哪一年（必写）',
        out: '写到哪个文件；不写时为当前文件夹的“院汇总-年度.xlsx”，写 - 时只要数',
        name: '与 --explain 一起：名称或文件名里有这几个字的单位，列出单元格',
        dryRun: '与 --engine slurm 一起：只看要提交的脚本，不提交',
      },
    },
    worker: {
      summary: '替别的机器上的 rollup 算工作簿',
      description:
        '连到 QUEUE，把 rollup --engine bullmq://… 派来的工作簿一个个算出交回，直到 Ctrl+C。几台机器各开一个，随时可以加、可以停：停掉的、断电的，手里的工作簿由别的接着算。版本与派活的不同时不参加。只连您写的地址，不监听端口；给别的机器的只有统计结果。',
      examples: [
        { command: 'xueshi worker bullmq://10.0.0.5', what: '用本机各核算，工作簿经队列传来' },
        { command: 'xueshi worker bullmq://10.0.0.5 --share /mnt/各所 --jobs 8', what: '从共享文件夹读，同时算 8 个' },
      ],
    },
    template: {
      summary: '写出空白的录入工作簿',
      description: '写出一个空白工作簿：各录入表的表头、填写说明、下拉列表和一行示例。',
      examples: [{ command: 'xueshi template 台账.xlsx', what: '从空白表开始' }],
    },
    sample: {
      summary: '编一个研究所来试用',
      description: '写出一个虚构研究所的工作簿，人和数都是编的。同样的参数和种子总是写出同样的内容。',
      examples: [
        { command: 'xueshi sample 示例.xlsx', what: '一个 480 人的研究所' },
        { command: 'xueshi sample 示例.xlsx --messy', what: '带上常见的填写错误' },
        { command: 'xueshi sample 大.xlsx --records 250000', what: '二十五万条记录' },
      ],
      options: { year: '哪一年（默认今年）' },
    },
    help: {
      summary: '显示一个命令的帮助',
      description: '',
      examples: [
        { command: 'xueshi sample 示例.xlsx', what: '先编一个研究所来看看' },
        { command: 'xueshi check 示例.xlsx', what: '检查它的数据' },
        { command: 'xueshi report 示例.xlsx', what: '统计并写出报表' },
      ],
    },
  },
  arguments: {
    CLASS: '培训班的名称；同名时写 名称(编号或开始日期)',
    '[PERSON]': '用户编号，或不重名的姓名',
    BOOK: '台账工作簿（.xlsx、.xlsm 或 .csv）',
    FILE: '要查看的文件',
    OUT: '要写出的 .xlsx 文件；已有的文件不覆盖，除非加 --force',
    '[LIST]': '列什么：people、classes 或 online；不写时为 people',
    '[ACTION]': '要做的事；不写时为 list',
    '[PERSON...]': '用户编号，或不重名的姓名；可以写多个',
    '[REPORT]': '写出的报表；不写时为 BOOK 里的报表',
    '[OTHER]': '另一个工作簿；不写时为 BOOK 的另一个年度',
    QUEUE: '派活的地方：bullmq://[:密码@]主机[:端口]（用 TLS 时 bullmqs://），或 Slurm 作业里的 slurm:文件夹',
    'FOLDER|FILES...': '各研究所工作簿所在的文件夹，或一个个工作簿',
    '[LISTS...]': '名单（.xlsx、.csv），与 BOOK 放在一起读',
    '[RETURNED...]': '交回的收集表，可以多个',
    'FIGURE|PERSON': '统计数的名称，或用户编号、姓名',
  },
  options: {
    year: '年度；不写时用“设置”里的年度，再没有就用最近有培训班的一年',
    out: '写到哪个文件；不写时与 BOOK 放在一起',
    force: '覆盖已有的文件，不管是谁写的',
    inPlace: '把报表写进 BOOK 本身；除报表外一个字节也不变',
    all: '全部',
    by: '操作人；不写时用“设置”里的填表人',
    reason: '退回的理由',
    yes: '没有人上报也完成',
    sheet: '认错的工作表按您说的读，如 通讯录=不读、签到=实际参会人员；可以写多个',
    set: '填写“设置”里的一项，可以写多个',
    unset: '取消回答过的一项，如 签到!F 或 签到，可以写多个',
    title: '培训名称里有这几个字的',
    hiredIn: '这一年入职的',
    signed: '签到了、还没有确认的',
    cancel: '取消确认',
    dryRun: '只试写：列出要写什么，不改文件',
    code: '纸上印着的校验码，核对它是不是现在的数据的',
    person: '这个人的，写用户编号或不重名的姓名；可以写多个',
    archive: '写个人学习档案，不写学时证明',
    perDepartment: '每个部门一个文件，不是每人一个',
    soffice: 'LibreOffice 的 soffice 程序在哪里；不写时自己找',
    name: '姓名、用户编号或培训名称里有这几个字的',
    department: '只要这个部门和它的下级',
    from: '从哪一天起，如 2025-01-01',
    to: '到哪一天止，如 2025-06-30',
    status: '只要这种状态的',
    text: '输出发给个人（person）或部门（department）的话',
    csv: '邮件合并用的表，每人一行；--text 部门 时每部门一行',
    list: '与 BOOK 一起读的名单，与 report BOOK 名单… 相同',
    whatIf:
      '试算：假设的事，如 张三(00101)+16学时外部培训、实施:保密教育、参会:保密教育、审核通过:全部、年度学时要求=80；可以写多个，什么也不写入',
    with: '与哪个年度比较；不写时为上一年度',
    a3: '培训项目执行情况表横印在 A3 上（与设置里的“执行情况表纸张”写 A3 相同）',
    pdf: '把三张盖章表各另存一份 PDF，与报表放在一起（需要 LibreOffice）',
    json: '只在标准输出写一个 JSON 文档',
    into: '写到另一个工作簿，BOOK 不动；不写时写到 BOOK 旁边的“-导入后”',
    accept: '有疑问的行里还写入哪几种：姓名、不同、读法、其他年度、日期外、重复、时间短，或 全部；不写时只写入无疑问的',
    who: '名单上的姓名是谁：张叁=张三 或 张叁=用户编号；可以写多个',
    cells: '连同每个单元格的值',
    work: '逐个工作簿的结果存放在哪个文件夹；不写时为汇总表旁边的“.work”文件夹',
    expect: '应交的单位名单（列：单位名称，可有别名），没有交的和名称对不上的写在“未交与问题”',
    last: '去年的院汇总，各单位两年的数字写在“两年对照”',
    engine: '用什么算：local（本机各核，默认）、bullmq://主机（许多机器上的工作进程）、slurm（计算中心的作业）',
    jobs: '同时算几个工作簿；不写时与本机的核一样多（slurm：同时几个作业，不写时 64）',
    share: '派活和干活的机器都看得到的文件夹在本机的位置；不写时工作簿经队列传送',
    resume: '接着做：内容、年度、规则和版本都没有变的工作簿用以前的结果',
    explain: '不写汇总表，说明这个合计由哪些单位来',
    staff: '职工人数（默认 480）',
    seed: '种子，整数（默认 1）',
    records: '学习记录条数（默认每人 25 条）',
    messy: '带上常见的填写错误',
    now: '当作现在的时间，如 2017-01-10T09:00（默认用本机时钟）',
    lang: '语言（默认取自系统）',
    help: '显示帮助',
    version: '显示版本号',
  },
  help: {
    usage: '用法：',
    arguments: '参数：',
    options: '选项：',
    globalOptions: '通用选项：',
    commands: '命令：',
    examples: '例子：',
    exitStatus: [
      '退出码：',
      '  0  完成',
      '  1  完成，但数据里有错误；或操作不被允许',
      '  2  用法不对',
      '  3  文件读不了或写不了',
      '提示信息写到标准错误，每行一条，写明文件、工作表和单元格。',
    ].join('\n'),
  },
  usage: {
    hint: (command) => `运行 ${command} 查看用法和例子。`,
    didYouMean: (what) => `是不是 ${what}？`,
    noCommand: '没有写要做什么。',
    unknownCommand: (name) => `没有“${name}”这个命令。`,
    optionElsewhere: (flag, command, others) => `${command} 没有 ${flag}；可以用它的命令：${others.join('、')}。`,
    unknownOption: (flag) => `没有“${flag}”这个选项。`,
    missingArgument: (name) => `还缺少参数 ${name}。`,
    tooManyArguments: (command) => `${command} 后面的参数太多。文件名里有空格时请用引号括起来。`,
    missingOptionValue: (option) => `选项 ${option} 后面缺少值。`,
    badSheet: (text, kinds) => `--sheet 要写成 工作表名=种类，不能是“${text}”。种类有：${kinds.join('、')}。`,
    unknownSheet: (name, sheets) => `工作簿里没有“${name}”这张工作表。有：${sheets.join('、')}。`,
    badYear: (text) => `--year 要写四位年份（如 2025），不能是“${text}”。`,
    badMoment: (text) => `--now 要写日期时间（如 2017-01-10T09:00），不能是“${text}”。`,
    badLanguage: (text) => `--lang 只能是 zh-CN 或 en，不能是“${text}”。`,
    badCount: (option, text, least, most) => `${option} 要写 ${least} 到 ${most} 之间的整数，不能是“${text}”。`,
    outIsBook: (file) => `--out 不能是台账本身（${file}），请换一个文件名。`,
    notXlsx: (file) => `要写出的文件名须以 .xlsx 结尾，不能是“${file}”。`,
    unknownSubject: (text, figures, people) =>
      `没有叫“${text}”的统计数或职工。${people.length > 0 ? `名字相近的有：${people.join('、')}。` : ''}统计数有：${figures.join('、')}。`,
    noFigureInCell: (cell, sheets) =>
      `${cell} 里没有统计数，也不在某个人的一行里。可以写这些表里有数的单元格：${sheets.join('、')}。`,
    ambiguousPerson: (text, candidates) => `叫“${text}”的不止一人，请写用户编号：${candidates.join('、')}。`,
  },
  list: {
    unknownList: (text, known) => `没有“${text}”这个列表，可以是：${known.join('、')}。`,
    badDay: (option, text) => `${option} 要写日期（如 2025-06-30），不能是“${text}”。`,
    dayOrder: (from, to) => `--from（${from}）不能晚于 --to（${to}）。`,
    unknownDepartment: (text, known) =>
      `没有“${text}”这个部门。${known.length > 0 ? `有：${known.join('、')}。` : '台账里没有填写部门。'}`,
    badStatus: (text, known) => `--status 可以是 ${known.join('、')}，不能是“${text}”。`,
    statuses: {
      implemented: '已实施',
      'not-implemented': '未实施',
      reached: '已完成',
      notReached: '未完成',
      near: '差一点',
      notRequired: '无学时要求',
      newHire: '新入职',
      studied: '有学习',
      notStudied: '无学习',
      candidate: '符合条件',
      reported: '已上报',
    },
    shown: (shown, all, of) => `${shown} / ${all} ${of === 'people' ? '人' : '个培训班'}`,
    inPeriod: '期间学时',
    sum: '合计',
  },
  message: (file, where, severity, sentence) =>
    `${file}：${where}${where && severity ? ' ' : ''}${severity ?? ''}${where || severity ? '：' : ''}${sentence}`,
  notRead: '不读',
  exists: (file) => `${file}：已有这个文件，没有覆盖：请换一个文件名，或先把它移走；确实要覆盖就加 --force。`,
  noFolder: (file, folder) => `${file}：文件夹 ${folder} 不存在，请先建立，或换一个地方。`,
  noYear: '找不到年度：“设置”里没有填，也没有带年份的培训班。请用 --year 指定。',
  emptyYear: (year) => `${year} 年度没有培训班，也没有计入的学时。年度对吗？`,
  internalError: (detail) => `程序内部错误，不是您的数据的问题：${detail}。请把这一行连同所用的命令告诉我们。`,
  progress: {
    reading: (file) => `读取 ${file}`,
    writing: (file) => `写出 ${file}`,
  },
  report: {
    title: (year, unit) => `${year} 年度继续教育统计${unit ? `　${unit}` : ''}`,
    draft: '（草稿：骨干人才上报尚未完成，或数据里还有错误）',
    backbone: (candidates, reported, target, rate, status) =>
      `骨干人才：候选 ${candidates} 人，已上报 ${reported} 人，目标 ${target}，完训率 ${rate}，${status}`,
    counts: ({ error, warning, info }) => `数据检查：错误 ${error} 个，警告 ${warning} 个，提示 ${info} 个`,
    moreErrors: (count, command) => `还有 ${count} 个错误，见报表的“数据检查”表，或运行 ${command}`,
    written: (path) => `已写出 ${path}`,
    notGiven: '未填',
    defaultName: (book, year) => `${book}-${year}年度报表.xlsx`,
    noSoffice:
      '没有找到 LibreOffice（soffice），PDF 没有生成。可从 https://www.libreoffice.org 安装，或用 Excel、WPS 打开报表后另存为 PDF。',
    pdfFailed: (detail) => `LibreOffice 没有生成 PDF：${detail}`,
  },
  check: {
    title: (file, year) => (year === null ? file : `${file}　${year} 年度`),
    clean: '没有发现问题。',
    errorsStand: (count) => `有 ${count} 个错误，改正之前统计数不准。`,
    heading: (severity, count) => `${severity} ${count} 个`,
    others: (count) => `这张表同类问题另有 ${count} 处：全部见 --json 或报表的“数据检查”表`,
  },
  inspect: {
    unknown: '未识别',
    hidden: '隐藏',
    size: (rows, columns) => (rows === 0 ? '空表' : `${rows} 行 × ${columns} 列`),
    header: (row) => `表头在第 ${row} 行：`,
    and: '、',
    questions: (count) => `需要您确认 ${count} 处，答一次就记在工作簿的“读表设定”里（每行是一个可以直接运行的命令）：`,
    usage: {
      badAnswer: (text) =>
        `“${text}”读不懂：写成 签到!F=最终参会（列=标准表头）、名单2=不读、通讯录=人员（表=种类）、签到=班=保密教育`,
    },
  },
  explain: {
    part: (amount) => `分子 ${amount}`,
    whole: (amount) => `分母 ${amount}`,
    years: (years, came, least) => `${years} 年累计 ${came}，要求 ${least} 学时：`,
    counting: (counting, all) => `共 ${all} 行，其中 ${counting} 行计入：`,
    noRows: '没有相关的行。',
    yes: '计入',
    no: (why) => `不计（${why}）`,
    keptFigure: (figure, year) => `${figure}（${year} 年度，已保存的总结）`,
    keptWords: (place, heading, year, at) =>
      `${place} 是 ${year} 年度总结保存下来的“${heading}”，${isoMoment(at)} 存入；它不是算出来的数，没有哪一行数据得出它。`,
    logged: (heading, { personName, personId, action, year, by }) =>
      `${[personName, personId].filter(Boolean).join(' ')}　${heading}（${year} 年度，${reportingActionsZhCN[action]}时${by && `，操作人 ${by}`}）`,
    deed: (place, { action, year, time, by, number, note, check }) =>
      `${place} 在第 ${number} 条记录里：${isoMoment(time)} ${by && `${by} `}${reportingActionsZhCN[action]}（${year} 年度${note && `，${note}`}），校验码 ${check}；这一条不记学时，没有哪一行数据得出它。`,
    seal: (place, count, code) =>
      `${place} 是上报记录的首行：共 ${count} 条，封口码 ${code}，末尾少了记录时靠它发现；没有哪一行数据得出它。`,
  },
  template: { written: (path) => `已写出空白工作簿 ${path}。填好以后运行 xueshi check 检查。` },
  sample: {
    written: (path, year, staff, records) =>
      `已写出 ${path}：虚构的研究所，${year} 年度，${staff} 人，${records} 条学习记录。`,
  },
}
