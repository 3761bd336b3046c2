import { dayOf } from '../domain/time/times';
import { dataOf, type TestOffice } from './cloud';
import { decide, handled } from './office-cases';

const summary =
  '约见受援人，收集工资条和考勤，申请劳动仲裁，开庭质证，仲裁委裁决支付工资一万二千元，公司已经全部付清，受援人收到了钱。';

/** A case of the green channel that its handler closed with an award. */
export async function closedCase(office: TestOffice, openid: string): Promise<string> {
  const caseId = await handled(office, openid);
  const closedOn = dayOf(new Date().toISOString());
  const closing = { closedOn, way: 'award', result: 'won', recovered: 12000, wages: 12000, summary };
  dataOf(await decide(office, 'lijing', 'close', caseId, closing));

  return caseId;
}
