/**
 * The columns at which figures, findings and changes point, by their keys in the declarations of the sheets. What is declared
 * (input/sheets/) must have them all: input/schema.ts does not compile otherwise. No other key can be asked for.
 */
export interface PointedColumns {
  readonly settings: 'name' | 'value'
  readonly staff: 'id' | 'name' | 'department' | 'group' | 'rank' | 'required' | 'hired' | 'status' | 'left'
  readonly departments: 'name'
  readonly classes:
    | 'name'
    | 'implemented'
    | 'start'
    | 'end'
    | 'hours'
    | 'subject'
    | 'days'
    | 'plannedPeople'
    | 'participants'
    | 'researchers'
    | 'managers'
    | 'supporters'
    | 'outsiders'
    | 'staff'
    | 'cost'
    | 'effect'
    | 'department'
    | 'audience'
    | 'content'
    | 'goal'
    | 'location'
    | 'contact'
    | 'phone'
    | 'year'
    | 'category'
    | 'channel'
    | 'boutique'
    | 'shown'
    | 'place'
    | 'posts'
    | 'keywords'
    | 'plannedStart'
    | 'plannedDays'
    | 'plannedCost'
  readonly attendance: 'className' | 'classCode' | 'year' | 'name' | 'hours' | 'review' | 'confirmed'
  readonly external: 'name' | 'year' | 'title' | 'subject' | 'start' | 'end' | 'hours' | 'review'
  readonly online: 'name' | 'title' | 'subject' | 'time' | 'hours'
  readonly arp: 'id' | 'name' | 'hired' | 'status' | 'left'
  readonly reportingLog: 'hours' | 'longest'
}

/** The key of a column of a sheet of any kind, or of one kind. */
export type PointedColumn<Kind extends keyof PointedColumns = keyof PointedColumns> = PointedColumns[Kind]
