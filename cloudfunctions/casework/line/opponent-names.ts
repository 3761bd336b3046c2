import { nameKey } from '../../../domain/identity/name';
import { plainText } from '../../../domain/identity/normalise';

/** What stands behind or between names: remarks in brackets, several opponents, a phone number. */
const remark = /[（(【\[].*?[)）】\]]|[（(【\[].*$/g;
const between = /[，,；;、。/\n的]|(?:^|\s)(?:和|及|与)\s|[:：]|\d[\d -]{4,}/;
/** Words for what somebody is, in front of or behind the name. */
const role =
  /^(?:老板|包工头|工头|班组长|雇主|负责人|经理|房东|司机|丈夫|妻子|前夫|前妻|父亲|母亲|儿子|女儿|哥哥|弟弟|姐姐|妹妹|邻居|对方|被告人?|被申请人|姓名|名字|叫|是)\s*|\s*(?:老板|包工头|工头|班组长|经理|先生|女士|本人|个人|等人?|等\d+人)$/g;

/**
 * The names in what was written of the opponent: as it stands, and without the remark before or behind it
 * (张三（老板）, 包工头 张三, 张三，电话138…).
 */
export function opponentNames(opponent: string): readonly string[] {
  const whole = plainText(opponent);
  const bare = whole.replace(remark, '，');
  const parts = bare.split(between).map((part) => part.trim());
  const words = parts.flatMap((part) => [part, ...part.split(' ')]);
  const named = [whole, ...parts, ...words, ...words.map((word) => word.replace(role, '').trim())];
  const byKey = new Map(named.map((name) => [nameKey(name), name] as const));

  return [...byKey].filter(([key]) => [...key].length > 1).map(([, name]) => name);
}
