import type { CitizenCase, FilledRow } from '../../contract/progress/views';
import { openAnswers } from '../../domain/application/corrections/correctables';
import { consentSaid } from '../../domain/application/into/consent-note';
import type { Case } from '../../domain/case/case';
import type { IdentityPaper } from '../../domain/case/records/person';
import { maskIdentityNumber } from '../../domain/identity/masking';
import { perWords } from '../../domain/money/read-sum';
import { sumInWords } from '../../domain/money/sum-words';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import { contactWays, identityPapers } from '../../domain/vocabulary/persons/people';
import { kinOfApplicant, reasonsNotToCome } from '../../domain/vocabulary/persons/on-behalf';
import { saidDayInWords } from '../../domain/time/said-day';
import { filledFacts } from './filled-facts';

const said = (label: string, value: string | undefined): readonly FilledRow[] =>
  value ? [{ label, value }] : [];

/** What was handed in, as the person told it; of a number only its ends, for others may look at the phone. */
export function filledView(c: Case): readonly FilledRow[] {
  if (c.state === 'DRAFT') return [];
  const open = new Map(openAnswers(c).map(({ label, question, typed }) => [label, { question, typed }]));

  return rowsOf(c).map((row) => ({ ...row, ...open.get(row.label) }));
}

const relatives: Readonly<Record<string, string>> = { ...kinOfApplicant, other: '别的亲戚、朋友' };
/** What the window wrote stands as it is. */
const reasons: Readonly<Record<string, string>> = reasonsNotToCome;

const paperWords = ({ kind, number }: IdentityPaper): string =>
  `${identityPapers[kind].citizen}${number && ` ${maskIdentityNumber(number)}`}`;

function rowsOf(c: Case): readonly FilledRow[] {
  const { applicant, agent, dispute, contact } = c;

  return [
    ...said('什么事', matterOf(dispute.matter)?.plain),
    ...said('谁', applicant.name),
    ...said('证件', paperWords(applicant.identity)),
    ...said('电话', applicant.phone),
    ...said('住址', applicant.address),
    ...said('户口在', applicant.registeredAt),
    ...said('文书寄到', applicant.lettersTo),
    ...said('替他申请的人', agent ? `${agent.name} ${agent.phone}`.trim() : ''),
    ...said('替他申请的人的证件', agent ? paperWords(agent.identity) : ''),
    ...said('是他的什么人', agent ? relatives[c.facts.agentRelation ?? ''] : ''),
    ...said('为什么不能自己来', agent ? (reasons[agent.reason] ?? agent.reason) : ''),
    ...filledFacts(c),
    ...said('对方', dispute.opponent),
    ...said('多少钱', sumInWords(dispute)),
    ...said('从什么时候', dispute.happenedOn && saidDayInWords(dispute.happenedOn)),
    ...said('在哪里', dispute.place),
    ...said('事情经过', dispute.story),
    ...said('怎么找您', contactWays[contact.way].citizen),
    ...said('什么时候方便', contact.hours),
    ...said('请谁转告', contact.other ? `${contact.other.name} ${contact.other.phone}` : ''),
    ...said('消息里', contact.discreet ? '不提这件事' : ''),
    ...said('在手机里叫', contact.calledAs),
    ...said('您同意过', consentSaid(c)),
  ];
}

/** What was withdrawn or refused can be begun anew without typing it again; who it is about is asked afresh. */
export function againView({ state, applicant, agent, dispute, facts }: Case): CitizenCase['again'] {
  if (state !== 'WITHDRAWN' && state !== 'REFUSED') return null;
  const { matter, opponent, amount, amountPer, happenedOn, story } = dispute;
  const topic = matterOf(matter)?.topic;

  return {
    matter,
    ...(agent === null && { name: applicant.name, phone: applicant.phone }),
    ...(agent === null && applicant.address && { address: applicant.address }),
    ...(agent === null && facts.household === 'rural' && { migrant: 'yes' }),
    ...{ opponent, story },
    ...(topic && { topic }),
    ...(amount !== undefined && { amount: `${amountPer ? perWords[amountPer] : ''}${amount}` }),
    ...(happenedOn && { happened_on: happenedOn }),
  };
}
