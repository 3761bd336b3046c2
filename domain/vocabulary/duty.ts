/** Who sits at the window when somebody comes. */
export const dutyKinds = { lawyer: '值班律师', staff: '工作人员' } as const;

export type DutyKind = keyof typeof dutyKinds;

/** The days of a week, as the roster of a centre names them. */
export const weekdays = {
  mon: '星期一',
  tue: '星期二',
  wed: '星期三',
  thu: '星期四',
  fri: '星期五',
  sat: '星期六',
  sun: '星期日',
} as const;

export type Weekday = keyof typeof weekdays;

/** Where people sit on duty. */
export const dutyPlaces = ['窗口', '工作站', '法院', '检察院', '看守所', '接访', '12348', '广播'] as const;
