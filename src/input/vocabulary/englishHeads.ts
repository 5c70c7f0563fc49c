import type { Spelling } from './spellings'

/**
 * English headings as whole spellings, in small letters without blanks: of institutes whose system speaks English, and of lists kept for
 * visitors. What stands in brackets behind them, (Y/N), is not part of them.
 */
export const ENGLISH_HEADS: readonly Spelling[] = [
  {
    of: 'staff.id attendance.id external.id online.id arp.id',
    whole: 'staffid staffno staffnumber employeeid employeeno employeenumber empid personnelno personnelnumber userid',
  },
  {
    of: 'staff.name attendance.name external.name online.name arp.name',
    whole:
      'staffname employeename participantname traineename learnername attendeename participant trainee attendee learner',
  },
  {
    of: 'staff.unit attendance.unit external.unit online.unit arp.unit',
    whole: 'unit organization organisation institute institution',
  },
  {
    of: 'staff.department attendance.department external.department online.department arp.department',
    whole: 'departmentname division',
  },
  { of: 'staff.required', whole: 'hoursrequired hoursrequirement' },
  {
    of: 'staff.hired arp.hired',
    whole: 'hiredate datehired dateofhire hiredon joindate datejoined joiningdate dateofjoining entrydate',
  },
  { of: 'staff.left', whole: 'leavedate leavingdate dateleft dateofleaving terminationdate separationdate' },
  { of: 'staff.status arp.status', whole: 'employmentstatus staffstatus' },
  { of: 'attendance.className', whole: 'course coursetitle coursename training trainingtitle trainingname classname' },
  { of: 'attendance.classCode', whole: 'courseid courseno coursecode classcode' },
  { of: 'attendance.confirmed', whole: 'attendance present' },
  {
    of: 'attendance.hours external.hours online.hours',
    whole: 'hours credithours traininghours creditedhours hoursearned',
  },
  { of: 'classes.hours', whole: 'hours credithours traininghours durationhours' },
  {
    of: 'external.title',
    whole: 'course coursetitle coursename training trainingtitle trainingname programme program',
  },
  { of: 'external.type', whole: 'type category trainingtype' },
  { of: 'external.organiser', whole: 'organiser organizer provider host institution' },
  { of: 'external.review', whole: 'review reviewstatus approval approvalstatus' },
  { of: 'external.start classes.start', whole: 'start startdate starttime begin begindate from' },
  { of: 'external.end classes.end', whole: 'end enddate endtime finish finishdate to' },
  { of: 'external.year classes.year', whole: 'year fiscalyear' },
  { of: 'online.title', whole: 'course coursetitle coursename courseware lesson' },
  { of: 'online.time', whole: 'completedon completiondate datecompleted date' },
  { of: 'classes.name', whole: 'course coursetitle coursename training trainingtitle trainingname classname' },
  { of: 'classes.code', whole: 'courseid courseno coursecode classcode' },
  { of: 'classes.implemented', whole: 'status implementationstatus' },
  { of: 'classes.plannedPeople', whole: 'plannedparticipants plannedattendees plannedattendance plannednumber' },
  { of: 'classes.participants', whole: 'participants actualparticipants numberofparticipants attendees' },
  { of: 'classes.cost', whole: 'cost actualcost expenses' },
  { of: 'classes.plannedCost', whole: 'budget plannedcost' },
  { of: 'classes.location', whole: 'location venue place' },
  { of: 'classes.effect', whole: 'effect outcome results' },
  { of: 'classes.audience', whole: 'audience targetaudience' },
]
