import type { InferOutput } from 'valibot';
import type { Decided } from '../../../contract/decided';
import type * as hearings from '../../../contract/quality/hearings';
import type { giveReply, ReplyPage } from '../../../contract/quality/replies';
import type { Case } from '../../../domain/case/case';
import { unansweredLetters } from '../../../domain/case/case-facts';
import type { Paper } from '../../../domain/case/records/paper';
import type { OrganOpinion } from '../../../domain/case/records/voices-record';
import { textOf } from '../../../domain/documents/form';
import { DomainError, fieldError, isDomainError } from '../../../domain/refusals/errors';
import { addDays } from '../../../domain/time/days';
import { dayOf } from '../../../domain/time/times';
import { matterOf } from '../../../domain/vocabulary/matters/matters';
import { opinionPoints, workScale } from '../../../domain/vocabulary/voices/organ-opinions';
import { changeCase } from '../../casework/change-case';
import { decide } from '../../casework/decide';
import { staffCaseAt } from '../../casework/opening/staff-case';
import { centreOf } from '../../centre/centre';
import type { DoorCall } from '../../platform/calls/desk-function';
import type { ReplyLink } from '../../platform/documents';
import type { StaffCall } from '../../platform/calls/people';
import { newReplyAddress } from './reply-links';

const longest = 60;

/** Writes the letter FZ-031 to the organ, with a code for one answer. @throws DomainError DayInvalid and what the guards name */
export async function askOpinion(
  { caseId, version, organ, caseNumber, replyBy }: InferOutput<typeof hearings.askOpinion.input>,
  call: StaffCall,
): Promise<Decided> {
  const { office, now } = call;
  const before = await staffCaseAt(call, caseId, version);
  const today = dayOf(now);
  if (replyBy <= today || replyBy > addDays(today, longest))
    throw fieldError('DayInvalid', 'replyBy', `回函的日子请选明天以后、${longest}天以内的一天。`);
  const { lawyerName, firmName } = before.assignment.assignments.at(-1) ?? {};
  // Before the letter: a code that no letter shows opens nothing.
  const link = await newReplyAddress(office, {
    ...{ centreId: before.centreId, use: 'opinion', about: caseId, endsAt: `${replyBy}T12:00:00.000Z` },
  });

  return decide(call, before, {
    action: 'askOpinion',
    note: organ,
    input: {},
    content: {
      ...{ organ, firm: firmName ?? '', lawyer: lawyerName ?? '', replyBy, link },
      ...{ until: replyBy, ...(caseNumber !== null && { caseNumber }) },
    },
    change: () => ({}),
  });
}

/** An answer that came on paper, typed in. @throws DomainError AlreadyDone and what the guards name */
export async function noteOpinion(
  { caseId, version, paperId, ratings, text, signed }: InferOutput<typeof hearings.noteOpinion.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, {
    action: 'noteOpinion',
    note: signed,
    input: { paperId },
    change: withOpinion({ at: call.now, paperId, way: 'paper', signed, ratings, text }),
  });
}

const withOpinion =
  (opinion: OrganOpinion) =>
  ({ voices }: Case): Pick<Case, 'voices'> => ({
    voices: { ...voices, opinions: [...(voices.opinions ?? []), opinion] },
  });

/** The page of a letter: what is asked of whose work, never who is aided. @throws DomainError ReplyUnknown, ReplyClosed */
export async function askedForOpinion(
  { office }: DoorCall,
  link: ReplyLink,
  code: string,
): Promise<ReplyPage> {
  const { c, letter } = await letterOf({ office }, link, code);
  const { name, phone } = await centreOf(office, c.centreId);
  const said = (key: string): string => textOf(letter, key);
  const number = said('caseNumber');

  return {
    ...{ centre: name, phone, title: '对法律援助承办人的意见' },
    says: [
      `${said('organ')}：${said('firm')}${said('lawyer')}承办的${matterOf(c.dispute.matter)?.label ?? ''}一案${number && `（案号：${number}）`}，请您说说办得怎么样。`,
      '每一项点一下就行。只能答一次，律师看不到是谁填的。',
    ],
    questions: Object.entries(opinionPoints).map(([key, label]) => ({ key, label, choices: workScale })),
    words: '意见和建议（可以不写）',
    signs: '填写人和单位',
    until: dayOf(link.endsAt),
  };
}

/** Puts the organ's answer into the case: of two at the same moment one counts. @throws DomainError ReplyUnknown, ReplyClosed, InputInvalid */
export async function answerOpinion(
  { office, now }: DoorCall,
  link: ReplyLink,
  { code, answers, words, signed }: InferOutput<typeof giveReply.input>,
): Promise<void> {
  const { c, letter } = await letterOf({ office }, link, code);
  const ratings = ratingsIn(answers);
  const opinion = { at: now, paperId: letter.id, way: 'link' as const, signed, ratings, text: words };
  const name = textOf(letter, 'organ');
  try {
    await changeCase(office, c, {
      ...{ action: 'noteOpinion', at: now, note: signed, insist: true, input: { paperId: letter.id } },
      actor: { id: 'organ', role: 'system', name, roles: ['system'] },
      change: withOpinion(opinion),
    });
  } catch (error) {
    throw isDomainError(error) && error.code === 'AlreadyDone' ? new DomainError('ReplyClosed') : error;
  }
}

function ratingsIn(answers: Readonly<Record<string, string>>): OrganOpinion['ratings'] {
  const other = Object.keys(answers).find((key) => !(key in opinionPoints));
  if (other !== undefined) throw fieldError('InputInvalid', `answers.${other}`, '请刷新页面再填。');

  return Object.fromEntries(
    Object.entries(opinionPoints).map(([key, label]) => {
      const given = workScale.find((one) => one === answers[key]);
      if (given === undefined) throw fieldError('InputInvalid', `answers.${key}`, `请给“${label}”点一项。`);

      return [key, given];
    }),
  );
}

/** The letter that shows the code, as long as it stands and waits. */
async function letterOf(
  { office }: Pick<DoorCall, 'office'>,
  { about, caseId = about }: ReplyLink,
  code: string,
): Promise<{ c: Case; letter: Paper }> {
  const c = await office.cases.find(caseId);
  const letter = c?.papers.find((paper) => textOf(paper, 'link').endsWith(`#${code}`));
  if (!c || !letter) throw new DomainError('ReplyUnknown');
  if (letter.voidedAt !== null)
    throw new DomainError('ReplyClosed', { why: '这封函已经作废，请打函上的电话。' });
  if (!unansweredLetters(c).some(({ id }) => id === letter.id)) throw new DomainError('ReplyClosed');

  return { c, letter };
}
