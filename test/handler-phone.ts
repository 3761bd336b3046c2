import type { Answer } from '../contract/envelope';
import type { HandledCase } from '../contract/handling/own-work';
import { dataOf, type TestOffice } from './cloud';
import { oneLawyer } from './office-cases';

const firstLawyer: string = oneLawyer.lawyerId;

/** Asks as the phone of a handler. */
export async function asHandler(
  { cloud }: TestOffice,
  openid: string,
  action: string,
  input: object = {},
): Promise<Answer<Record<string, unknown>>> {
  return (await cloud.invoke('provider', { action, input }, { openid })) as Answer<Record<string, unknown>>;
}

/** Ties a phone to an entry of the register and gives the pledge. */
export async function handlersPhone(
  office: TestOffice,
  openid: string,
  { lawyerId = firstLawyer, managesFirm = false } = {},
): Promise<void> {
  const given = await office.desk('zhouhang', 'giveHandlerCode', { lawyerId, managesFirm });
  const { code } = dataOf<{ code: string }>(given);
  dataOf(await asHandler(office, openid, 'bindHandler', { code }));
  dataOf(await asHandler(office, openid, 'pledgeConduct', { agreed: true }));
}

/** The case as the handler's phone shows it. */
export async function workOf(office: TestOffice, openid: string, caseId: string): Promise<HandledCase> {
  return dataOf<HandledCase>(await asHandler(office, openid, 'openWork', { caseId }));
}

/** Takes a step on the version that the handler has before their eyes. */
export async function handle(
  office: TestOffice,
  openid: string,
  action: string,
  caseId: string,
  more: object = {},
) {
  const { version } = await workOf(office, openid, caseId);

  return asHandler(office, openid, action, { caseId, version, ...more });
}
