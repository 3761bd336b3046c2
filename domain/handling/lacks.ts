import type { Case } from '../case/case';
import { isEarlyHelp } from '../case/early-help';
import { isCriminal } from '../deadlines/criminal';
import type { Day } from '../time/times';
import { tellings, type Telling } from '../vocabulary/handling/tellings';
import { currentAssignment } from '../case/case-facts';
import { awaitsReceipt, owesList } from '../case/hand-overs';
import { handlingOf } from './handling-cards';

const allTellings = Object.keys(tellings) as readonly Telling[];

/** What still lacks while a case is at work, each as a sentence with the cure; the person is not shown it. */
export function handlingLacks(c: Case, today: Day): readonly string[] {
  if (c.state !== 'ARRANGED' && c.state !== 'HANDLING') return [];
  const handling = handlingOf(c, today);
  const asMeeting = c.handling.progress.filter(({ act }) => act === 'meeting');
  const meetings = asMeeting.filter(({ notDone }) => !notDone);
  const told = new Set(meetings.flatMap((one) => one.tellings ?? []));
  const untold = allTellings.filter((one) => !told.has(one)).map((one) => tellings[one].staff);
  const asked = meetings.map(({ agrees = null }) => agrees).filter((one) => one !== null);
  const met = meetings.length > 0;

  return [
    ...(c.state === 'ARRANGED' ? [unsigned(c)] : []),
    ...(owesList(c) ? ['前一位承办人还没列移交清单。'] : []),
    ...(awaitsReceipt(c) ? ['移交的材料收到了，请确认。'] : []),
    ...(asMeeting.length > 0 ? [] : ['还没有见面。见面后登记一次会见或约见。']),
    ...(met && !isCriminal(c) && untold.length > 0 ? [`四项告知还差：${untold.join('、')}。`] : []),
    ...(met && isEarlyHelp(c) && !c.handling.progress.some(({ act }) => act === 'negotiation')
      ? ['还没起诉、仲裁的，先协商或调解，登记一次。']
      : []),
    ...(met && isCriminal(c) && asked.length === 0 ? ['还没有登记本人是不是同意辩护。'] : []),
    ...(asked.at(-1) === false ? ['本人不同意辩护，请书面告诉办案机关和中心。'] : []),
    ...(handling?.isSilent ? [`${handling.silentDays}天没有登记进展，请登记一次。`] : []),
  ];
}

function unsigned(c: Case): string {
  return currentAssignment(c)?.signing?.recipient ? '受援人签好协议了，等您签。' : '委托协议还没签。';
}
