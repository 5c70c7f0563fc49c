import { type InputSheet, inputColumn } from '../inputSheet'
import { DATE_NOTE, HOURS_NOTE, SUBJECT, SUBJECT_NOTE, YES_NO } from './notes'

export const CLASSES = {
  kind: 'classes',
  sheet: '培训班',
  hint: /培训班|培训计划|培训项目|class/i,
  columns: [
    inputColumn('name', '培训名称', 'text', '培训班的全称，一年之内不要重名。', {
      aliases: ['培训班名称', '培训项目名称'],
      required: true,
    }),
    inputColumn('code', '培训编号', 'text', '有编号时填写。', { aliases: ['编号', '培训班编号'] }),
    inputColumn('year', '培训年度', 'year', '四位年份；留空按开始时间的年份。', { aliases: ['年度'] }),
    inputColumn('category', '培训类别', 'text', '如 上岗培训、专业技术培训、管理技能培训、系列讲座。'),
    inputColumn('subject', '科目类别', 'choice', SUBJECT_NOTE, SUBJECT),
    inputColumn('plan', '计划类型', 'choice', '年度计划或新增计划。', {
      choices: ['年度计划', '新增计划'],
      telling: true,
    }),
    inputColumn('approval', '审批状态', 'choice', '未通过的计划不计入执行率；留空算“已通过”。', {
      choices: ['已通过', '待审批', '未通过'],
    }),
    inputColumn('implemented', '实施状态', 'choice', '已实施或未实施。', {
      aliases: ['是否实施'],
      required: true,
      choices: ['已实施', '未实施'],
      telling: true,
    }),
    inputColumn('start', '培训开始时间', 'date', DATE_NOTE, { aliases: ['开始时间', '培训时间'] }),
    inputColumn('end', '培训结束时间', 'date', DATE_NOTE, { aliases: ['结束时间'] }),
    inputColumn('hours', '学时', 'hours', HOURS_NOTE, { aliases: ['培训学时'] }),
    inputColumn('days', '天数', 'number', '如 0.5、1、3。', { aliases: ['培训天数'] }),
    inputColumn('plannedPeople', '计划参加人数', 'count', '整数；合计为单位培训总人次。', {
      aliases: ['计划参训人数', '计划人数'],
      telling: true,
    }),
    inputColumn('participants', '参训人数', 'count', '整数；留空时按各岗位人数之和。', {
      aliases: ['实际参训人数', '参会人数'],
    }),
    inputColumn('researchers', '科研岗人数', 'count', '整数。'),
    inputColumn('managers', '管理岗人数', 'count', '整数。'),
    inputColumn('supporters', '支撑岗人数', 'count', '整数。'),
    inputColumn('outsiders', '院外参训人数', 'count', '整数。', { aliases: ['院外人数'] }),
    inputColumn('staff', '工作人员数', 'count', '整数。', { aliases: ['工作人数', '工作人员人数'] }),
    inputColumn('channel', '列支渠道', 'text', '经费来源。'),
    inputColumn('cost', '所需经费(万元)', 'money', '按万元填写，如 3.6；也可以写 36000元。', {
      aliases: ['经费开支', '经费'],
    }),
    inputColumn('boutique', '是否精品培训班', 'yesNo', '是或否；留空算“否”。', {
      aliases: ['是否精品'],
      choices: YES_NO,
    }),
    inputColumn('shown', '是否分院展示', 'yesNo', '是或否。', { choices: YES_NO }),
    inputColumn('place', '培训地点', 'text', '本地或外埠。', { choices: ['本地', '外埠'] }),
    inputColumn('location', '具体地点', 'text', '打印在执行情况表的“地点”一列。', { aliases: ['地点'] }),
    inputColumn('posts', '适用岗位', 'text', '面向哪些岗位。'),
    inputColumn('audience', '培训对象', 'text', '面向哪些人。', { aliases: ['对象'] }),
    inputColumn('goal', '培训目的', 'text', '目的和目标。', { aliases: ['目的目标', '目标', '培训目标'] }),
    inputColumn('content', '培训内容', 'text', '主要内容。', { aliases: ['内容'] }),
    inputColumn('keywords', '培训关键词', 'text', '几个词。'),
    inputColumn('remarks', '备注', 'text', '其他说明。'),
    inputColumn('effect', '培训成效', 'text', '实施之后填写。', { telling: true }),
    inputColumn('organiser', '主办单位', 'text', '主办单位的名称。'),
    inputColumn('department', '举办部门', 'text', '举办部门，与“部门”表中的写法一致。', { aliases: ['部门'] }),
    inputColumn('contact', '联系人', 'text', '联系人姓名。'),
    inputColumn('phone', '联系电话', 'text', '办公电话。'),
    inputColumn('plannedStart', '计划开始时间', 'date', '与实际不同时填写；改到别的季度需要上级审批。'),
    inputColumn('plannedEnd', '计划结束时间', 'date', '与实际不同时填写。'),
    inputColumn('plannedDays', '计划天数', 'number', '与实际不同时填写。'),
    inputColumn('plannedCost', '计划经费(万元)', 'money', '与实际不同时填写；超出计划需要上级审批。'),
  ],
} as const satisfies InputSheet
