import type { Line } from './json-lines';

/** Every key a line of deadlines may have (法定节假日 and 调休上班日 are the calendar). */
const known: ReadonlySet<string> = new Set(
  (
    '法定节假日 调休上班日 案件类别 收到申请 补正通知 补齐 协作函 回函 地方期限 给予决定 收到通知 收到指派 收到异议 ' +
    '收到决定 异议期日数 异议期单位 结案日 归档日数 归档单位 收到归档材料 审查日数 审查单位 申请退出 收到 更换日数 更换单位 ' +
    '刑事 地方期限单位 单位 提交 绿色通道 申请日 届满日 劳动关系终止 劳动关系 欠薪起 知道行为'
  ).split(' '),
);

/** What a line says under keys that nobody reads: named in the answer, since one sign amiss leaves an event out. */
export function unreadIn(facts: Line): Line {
  const unread = Object.keys(facts).filter((key) => !known.has(key));

  return unread.length === 0 ? {} : { 不认识: unread };
}
