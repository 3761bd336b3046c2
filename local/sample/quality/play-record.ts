import type { HandlerRecord } from '../../../contract/quality/handler-record';
import type { Hands } from '../hands';
import { lawyers } from '../lawyers';
import { momentBefore } from '../times';

/** The phone of a lawyer whom a visitor can be. */
export const lawyersPhone = 'sample-lawyer';

/** A lawyer ties a phone to the register and says what is wrong in the record: once answered, once not yet. */
export async function playRecord(hands: Hands, now: number): Promise<void> {
  const lawyerId = lawyers.find(({ name }) => name === '沈正')?._id;
  const tied = momentBefore(now, 80, 9);
  const { code } = await hands.desk('zhouhang', 'giveHandlerCode', { lawyerId, managesFirm: false }, tied);
  await hands.handler(lawyersPhone, 'bindHandler', { code }, tied);
  await hands.handler(lawyersPhone, 'pledgeConduct', { agreed: true }, tied);

  const first = await object('劳动争议的培训我去过两次，档案里只记了一次，请查签到表。', 58);
  const waiting = first.objections.find(({ answer }) => answer === null);
  const answer = '查了签到表，九月那次您在，漏记了。已经请指派岗位补记进诚信记录。';
  await hands.desk(
    'chenli',
    'answerRecordObjection',
    { id: waiting?.id, version: waiting?.version, answer },
    momentBefore(now, 51, 10),
  );
  await object('那件迟到的投诉，我给当事人打过电话，占线没打通，请把通话记录也写上。', 2);

  async function object(text: string, daysAgo: number): Promise<HandlerRecord> {
    const key = `sample-objection-${String(daysAgo).padStart(4, '0')}`;

    return (await hands.handler(
      lawyersPhone,
      'objectRecord',
      { key, text },
      momentBefore(now, daysAgo, 20),
    )) as unknown as HandlerRecord;
  }
}
