import type { GuideWords } from '../../pane/guideWords'

export const guideEn: GuideWords = {
  title: 'How to use',
  lead: 'In the manual’s order: first the table of training execution, then the reporting of backbone talent, last the annual summary. Nothing leaves this computer, and no network is needed.',
  close: 'Close',
  picture: (title) => `Sketch: ${title}`,
  chapters: [
    {
      title: 'To begin: open the workbook',
      lead: 'On the page drop the workbook; in Excel open it and choose “Open the pane” on the Education tab. Without a workbook insert empty sheets, or look at the sample first.',
      steps: [
        {
          title: 'See whether the sheets were recognised',
          text: [
            'The Data page lists the sheets recognised: 人员 (staff), 培训班 (classes), 实际参会人员 (attendance), 外部学习 (external study), 在线学习 (online study), 设置 (settings). Order and wording of the headings may differ.',
            'Where one was taken for something else, choose what it is. Lists from departments are chosen together with the workbook, or dropped on the left to be read too.',
          ],
          picture: {
            kind: 'pane',
            step: 'data',
            lines: ['人员　header in row 2, 121 rows', '培训班　header in row 1, 30 rows', '实际参会人员　1347 rows'],
            button: 'Compute again',
          },
        },
        {
          title: 'Correct errors, answer questions',
          text: [
            'The Data checks page lists each cell that cannot be read and each name that fits nobody. A click leads to the cell; once it is corrected the figures follow by themselves (in a very large workbook choose “Compute again”).',
            'F8 and Shift+F8 go from one to the next. What may be read in two ways is asked; the answer is kept in the workbook.',
          ],
          picture: {
            kind: 'pane',
            step: 'checks',
            lines: [
              '● “四小时左右” is no number of hours',
              '● Two people are called 李明',
              '? Hours or days in this column',
            ],
            button: 'Go to the cell',
          },
        },
      ],
    },
    {
      title: '三 Training execution (培训项目执行情况表)',
      lead: 'One row a class. Classes that were not held are listed too, with 0 participants and 0 staff.',
      steps: [
        {
          title: '1. Plan the classes',
          text: [
            'One row a class on 培训班: name, year, category, time, hours, planned participants, cost in 万元 (10 000 yuan).',
          ],
          picture: {
            kind: 'sheet',
            name: '培训班',
            heads: ['培训名称', '开始时间', '学时', '实施状态', '经费(万元)'],
            rows: [
              ['新职工培训', '2016-10-01', '8', '已实施', '0.5'],
              ['保密教育', '2016-11-01', '4', '未实施', '0'],
            ],
            marked: '实施状态',
          },
        },
        {
          title: '2. Hold them',
          text: [
            'On the Training execution page enter for each class that was held its real time, people, cost and outcome. Red classes have not been held yet.',
            'Whoever took part is on 实际参会人员; hours count where 最终参会 is 是.',
          ],
          picture: {
            kind: 'pane',
            step: 'execution',
            lines: ['新职工培训　20 people　0.5 万元', '保密教育　not held yet'],
            button: 'Write 培训项目执行情况表',
          },
        },
        {
          title: '3. Print and stamp',
          text: [
            'Once all is right write 培训项目执行情况表, open “Preview and print”, stamp the paper and hand it in; the page’s preview also has “Save as PDF”.',
          ],
          picture: {
            kind: 'paper',
            title: '继续教育与培训项目执行情况列表',
            heads: ['培训名称', '对象', '时间', '人数', '经费', '成效'],
            isWide: true,
          },
        },
      ],
    },
    {
      title: '四 Backbone talent (骨干人才)',
      lead: 'Who has 100 hours, and a single training of more than 40 hours. As many are to be reported as are 4 % of the headcount.',
      steps: [
        {
          title: '1. Keep the hours',
          text: [
            'Hours come from three sources: 实际参会人员 (classes of the institute), 外部学习 (external study, approved only), 在线学习 (online study).',
            'On the Study statistics page a name opens that person’s archive: from which row each hour comes, and what is missing.',
          ],
          picture: {
            kind: 'sheet',
            name: '外部学习',
            heads: ['学员姓名', '培训名称', '学时', '审核状态'],
            rows: [
              ['柏小川', '暑期班', '40.5', '通过'],
              ['蓝一苇', '慕课', '12', '待审核'],
            ],
            marked: '审核状态',
          },
        },
        {
          title: '2. Report',
          text: [
            'On the Backbone talent page enter who operates, then report people one by one, those ticked, or all. Until reporting is finished each can be withdrawn.',
          ],
          picture: {
            kind: 'pane',
            step: 'backbone',
            lines: ['☑ 柏小川　130.8 hours　single 108 hours', '☑ 闻人朔　128 hours　single 48 hours'],
            button: 'Report all (2)',
          },
        },
        {
          title: '3. Finish reporting',
          text: [
            'Once nobody will be added or withdrawn choose “Finish reporting”. The hours are frozen then, whatever is corrected later; to change them, return the report first.',
          ],
          picture: null,
        },
        {
          title: '4. Print and stamp',
          text: ['Write 骨干人才培训情况表, print it, stamp the paper and hand it in.'],
          picture: {
            kind: 'paper',
            title: '骨干人才培训情况列表',
            heads: ['姓名', '单位名称', '部门', '学时'],
            isWide: false,
          },
        },
      ],
    },
    {
      title: '五 Annual summary (年度培训总结表)',
      lead: 'Final once the reporting of backbone talent is finished.',
      steps: [
        {
          title: '1. Put the staff in order',
          text: [
            'On 人员 say who is held to the requirement (是否有学时要求): whoever has 否 does not count in the completion rate. Who was hired within the year is left out by 入职时间.',
          ],
          picture: {
            kind: 'sheet',
            name: '人员',
            heads: ['用户编号', '姓名', '部门', '是否有学时要求', '入职时间'],
            rows: [
              ['X001', '柏小川', '软件室', '是', '2010-07-01'],
              ['X003', '闻人朔', '硬件室', '否', '2008-07-01'],
            ],
            marked: '是否有学时要求',
          },
        },
        {
          title: '2. Make the annual summary',
          text: [
            'On the Annual summary page enter the funding and the two texts, experience and overview. All other figures come by themselves; the person-times may be written over. A click on any figure tells how it was made and from which rows.',
            'Then save the annual summary.',
          ],
          picture: {
            kind: 'pane',
            step: 'summary',
            lines: ['职工完训率　49.14 %', '骨干人才完训率　21.88 %', '单位投入总经费　[ 5.0 ] 万元'],
            button: 'Save the summary',
          },
        },
        {
          title: '3. Print and stamp',
          text: [
            'Write 年度总结, go through the check before stamping line by line, print it, stamp the paper and hand it in. Save the workbook last.',
          ],
          picture: {
            kind: 'paper',
            title: '继续教育与培训工作总结',
            heads: ['单位培训总人次', '年度计划执行率'],
            isWide: false,
          },
        },
      ],
    },
  ],
}
