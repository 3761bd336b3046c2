/** Where it happened, seen from the centre. */
export const placesTold = { here: '就在本地', elsewhere: '在别的地方' } as const;

/** Whether the opponent lives in the same home. */
export const homesTold = { yes: '住在一起', no: '没有住在一起' } as const;

/** Whether the person has a lawyer already. */
export const lawyersTold = { no: '没有', yes: '已经请了' } as const;

/** What cannot wait. */
export const hurriesTold = {
  deadline: '有期限快到了',
  preservation: '对方在转移钱财',
  danger: '我或家人有危险',
} as const;
