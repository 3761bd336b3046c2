import { claimedByApplicant, presentMembers } from '../../case/people';
import type { Agent, Member, Person } from '../../case/records/person';
import { maskIdentityNumber } from '../../identity/masking';
import { readResidentId, residentIdFault } from '../../identity/resident-id';
import { agentRelations, identityPapers } from '../../vocabulary/persons/people';
import { personTags } from '../../vocabulary/persons/person-tags';
import { table } from '../blocks';
import type { Block, Row } from '../blocks';
import type { FormCase } from '../form';
import { paperDay } from './said';

const sexes = { male: '男', female: '女' } as const;

/** The rows that name a person. The full number stands on the paper: it is served on that person. */
export function personRows({
  name,
  identity,
  phone,
  address,
  registeredAt,
  lettersTo,
}: Person): readonly Row[] {
  return [
    ['姓名', name],
    ...bornRows(identity.number),
    ['证件', identityPapers[identity.kind].staff],
    ['证件号码', identity.number],
    ['电话', phone],
    ['住址', address ?? ''],
    ['户籍所在地', registeredAt ?? ''],
    ['送达地址', lettersTo ?? ''],
  ];
}

/** Sex and day of birth, where a sound resident number says them. */
function bornRows(number: string): readonly Row[] {
  if (residentIdFault(number) !== null) return [];
  const { sex, born } = readResidentId(number);

  return [
    ['性别', sexes[sex]],
    ['出生日期', paperDay(born)],
  ];
}

/** The rows that name who acts for the applicant; none where nobody does. */
export function agentRows(agent: Agent | null): readonly Row[] {
  if (!agent) return [];

  return [
    ['代理人', agent.name],
    ['代理人身份', agentRelations[agent.relation].staff],
    ['代理人证件号', agent.identity.number],
    ['代理人电话', agent.phone],
    ['代办的原因', agent.reason],
  ];
}

/** The groups that a person belongs to, in the field's words. */
export function tagWords({ tags }: Person): string {
  return tags.map((tag) => personTags.find(({ code }) => code === tag)?.label ?? '').join('、');
}

/** What a list of a group shows of each: the whole for the file, the phone for the lawyer, the least for others. */
export type MemberColumn = 'number' | 'maskedNumber' | 'phone' | 'amount' | 'sign';

/** A sum in a column: `12,300.00`, so that yuan stand under yuan. */
const twoDigits = (amount: number): string => amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');

/** One line of the list. */
type Listed = Pick<Member, 'name' | 'identity' | 'phone' | 'amount'>;

const columns: Readonly<Record<MemberColumn, { head: string; of: (one: Listed) => string }>> = {
  number: { head: '证件号码', of: ({ identity }) => identity.number },
  maskedNumber: { head: '证件号码', of: ({ identity }) => maskIdentityNumber(identity.number) },
  phone: { head: '电话', of: ({ phone }) => phone },
  amount: { head: '金额（元）', of: ({ amount }) => twoDigits(amount) },
  sign: { head: '签名、日期', of: () => '　　　　　　　' },
};

/** Everyone of a group claim, the applicant first, one line each; nothing for a single applicant. */
export function memberList(c: FormCase, ...shown: readonly MemberColumn[]): readonly Block[] {
  const others = presentMembers(c.members);
  if (others.length === 0) return [];
  const present: readonly Listed[] = [{ ...c.applicant, amount: claimedByApplicant(c) }, ...others];

  return [
    table(
      `附：受援人名单（${present.length}人）`,
      ['序号', '姓名', ...shown.map((column) => columns[column].head)],
      present.map((one, place) => [
        String(place + 1),
        one.name,
        ...shown.map((column) => columns[column].of(one)),
      ]),
    ),
  ];
}
