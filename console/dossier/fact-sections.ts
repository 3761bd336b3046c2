import type { Case } from '../../domain/case/case';
import { onPaperWords, type OnPaper, type OnPaperKey } from '../../domain/case/records/on-paper';
import { peopleIn } from '../../domain/case/people';
import type { FactKey } from '../../domain/eligibility/facts/facts';
import { complaintSubjects } from '../../domain/vocabulary/voices/complaint-subjects';
import { agentRelations, contactWays, identityPapers } from '../../domain/vocabulary/persons/people';
import { matterOf } from '../../domain/vocabulary/matters/matters';
import { noWishes, wishWords } from '../../domain/assignment/wishes';
import { paperDayOf } from '../../domain/documents/shared/said';
import { sumText } from '../../domain/money/sum-words';
import { saidDayInWords } from '../../domain/time/said-day';
import { identityCheckWords } from '../../domain/case/identity-check-words';
import { factLabels, factText, tagLabel } from '../words/fact-words';

/** One line of the dossier: what it is called, what was said, and the path it stands under in the record. */
export interface FactLine {
  readonly label: string;
  readonly value: string;
  readonly path: string;
  /** Worth a copy button: numbers and names that go into other systems. */
  readonly copy?: boolean;
}

export interface FactSection {
  readonly title: string;
  readonly lines: readonly FactLine[];
}

/** The parts of a case that the screen of facts needs. */
export type CaseFacts = Pick<
  Case,
  | 'applicant'
  | 'agent'
  | 'contact'
  | 'urgency'
  | 'dispute'
  | 'facts'
  | 'members'
  | 'intake'
  | 'assignment'
  | 'voices'
>;

/** Facts that another section already shows in better words. */
const shownElsewhere: readonly FactKey[] = ['tags', 'matter', 'claim'];

/** The case told in sections: who, against whom, what for, how to reach them, and every fact that was asked. */
export function factSections(c: CaseFacts): readonly FactSection[] {
  return [person(c), agent(c), contact(c), dispute(c), complaints(c), circumstances(c)].filter(
    (section) => section.lines.length > 0,
  );
}

function person({ applicant, intake }: CaseFacts): FactSection {
  return {
    title: '申请人',
    lines: kept([
      ['姓名', applicant.name, 'applicant.name', true],
      ['证件', identityPapers[applicant.identity.kind].staff, 'applicant.identity.kind'],
      ['证件号码', applicant.identity.number, 'applicant.identity.number'],
      ['电话', applicant.phone, 'applicant.phone', true],
      ['住址', applicant.address, 'applicant.address', true],
      ['户籍所在地', applicant.registeredAt, 'applicant.registeredAt', true],
      ['送达地址', applicant.lettersTo, 'applicant.lettersTo', true],
      ['看过的证件', checksOf(intake), 'intake.identityChecks'],
      ['人群', applicant.tags.map(tagLabel).join('、'), 'applicant.tags'],
      ...writtenRows(applicant.onPaper ?? {}),
    ]),
  };
}

/** What the window wrote down for the printed forms. */
function writtenRows(onPaper: OnPaper): readonly Row[] {
  const keys = Object.keys(onPaperWords) as OnPaperKey[];

  return keys.map((key) => [onPaperWords[key], onPaper[key], `applicant.onPaper.${key}`]);
}

function agent({ agent, intake }: CaseFacts): FactSection {
  if (!agent) return { title: '代办人', lines: [] };
  return {
    title: '代办人',
    lines: kept([
      ['姓名', agent.name, 'agent.name', true],
      ['电话', agent.phone, 'agent.phone', true],
      ['关系', agentRelations[agent.relation].staff, 'agent.relation'],
      ['代办原因', agent.reason, 'agent.reason'],
      ['本人确认', confirmationText(intake), 'intake.confirmation'],
      ['本人说不对', intake.confirmation?.wrong, 'intake.confirmation.wrong'],
    ]),
  };
}

function confirmationText({ confirmation }: CaseFacts['intake']): string | null {
  if (!confirmation) return null;
  if (confirmation.confirmedAt === null) return '还没有';
  return confirmation.how === 'phone' ? '本人在手机上确认了' : '本人签了字';
}

function urgencyWords({ urgency, facts }: CaseFacts): string | undefined {
  const said = [
    ...(urgency?.inDanger ? ['本人或家人有危险'] : []),
    ...(urgency?.limitNear
      ? [facts.daysToLimit === undefined ? '有期限快到了，哪天说不清' : '有期限快到了']
      : []),
  ];

  return said.length > 0 ? said.join('；') : undefined;
}

function contact({ contact }: CaseFacts): FactSection {
  return {
    title: '怎么联系',
    lines: kept([
      ['方式', contactWays[contact.way].staff, 'contact.way'],
      ['方便的时间', contact.hours, 'contact.hours'],
      ['转告人', contact.other && `${contact.other.name} ${contact.other.phone}`, 'contact.other'],
      ['注意', contact.discreet ? '消息里不能提案情' : undefined, 'contact.discreet'],
    ]),
  };
}

function dispute(c: CaseFacts): FactSection {
  const { dispute, members, assignment } = c;
  return {
    title: '什么事',
    lines: kept([
      ['急事', urgencyWords(c), 'urgency'],
      ['事项', matterOf(dispute.matter)?.label ?? dispute.matter, 'dispute.matter'],
      ['对方', dispute.opponent, 'dispute.opponent', true],
      ['对方电话', dispute.opponentContact, 'dispute.opponentContact', true],
      ['金额', sumText(dispute) || undefined, 'dispute.amount'],
      ['地点', dispute.place, 'dispute.place'],
      ['什么时候', dispute.happenedOn && saidDayInWords(dispute.happenedOn), 'dispute.happenedOn'],
      ['集体人数', members.length > 0 ? `${peopleIn({ members })} 人` : undefined, 'members'],
      ['经过', dispute.story, 'dispute.story'],
      ['对律师的要求', wishWords(assignment.wishes ?? noWishes).join('、'), 'assignment.wishes'],
    ]),
  };
}

function complaints({ voices }: CaseFacts): FactSection {
  return {
    title: '投诉',
    lines: voices.complaints.map(({ id, filedAt, about, text, answer }) => ({
      label: complaintSubjects[about],
      value: `${text}（${paperDayOf(filedAt)}，${answer === null ? '还没答复' : `答复：${answer}`}）`,
      path: `voices.complaints.${id}`,
    })),
  };
}

function circumstances({ facts }: CaseFacts): FactSection {
  const keys = (Object.keys(factLabels) as FactKey[]).filter(
    (key) => facts[key] !== undefined && !shownElsewhere.includes(key),
  );
  return {
    title: '审查要用的事实',
    lines: keys.map((key) => ({
      label: factLabels[key],
      value: factText(key, facts[key]),
      path: `facts.${key}`,
    })),
  };
}

function checksOf({ identityChecks }: CaseFacts['intake']): string {
  return identityChecks.map((one) => `${identityCheckWords(one)}（${paperDayOf(one.at)}）`).join('；');
}

type Row = readonly [label: string, value: string | null | undefined, path: string, copy?: boolean];

function kept(rows: readonly Row[]): readonly FactLine[] {
  return rows.flatMap(([label, value, path, copy]) =>
    value ? [{ label, value, path, ...(copy && { copy }) }] : [],
  );
}
