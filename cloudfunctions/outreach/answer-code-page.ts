import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/outreach/code-page';
import type { Ledger } from '../../domain/ledgers/kit/ledger';
import type { LineValues } from '../../domain/ledgers/kit/values-schema';
import { pageAnswers } from '../../domain/ledgers/page-answers';
import { trainingAttendance } from '../../domain/ledgers/training-attendance';
import { volunteerApplications } from '../../domain/ledgers/volunteer-applications';
import { answerLine, readSurvey } from '../../domain/outreach/survey';
import { DomainError, fieldError } from '../../domain/refusals/errors';
import { dayOf } from '../../domain/time/times';
import type { DoorCall } from '../platform/calls/desk-function';
import type { StaffCall } from '../platform/calls/people';
import { kindOf } from './page-fields';
import { asWriter, lineIdOf, openPage, type KeptPage } from './page-of-code';
import { handInTest } from './take-test';
import { signDuty } from './sign-duty';
import { checked, readTyped, signedIn, writeOnce } from './write-from-page';

type Given = InferOutput<typeof contract.answerCodePage.input>;

/** A line as a page makes it: which register, and what beside what was typed. */
interface Made {
  readonly ledger: Ledger;
  readonly values: LineValues;
  readonly thanks: string;
}

/** Takes an answer, once a phone. @throws DomainError PageUnknown, PageClosed, TooManyRequests, AlreadyDone, InputInvalid */
export async function answerCodePage(given: Given, call: DoorCall): Promise<{ thanks: string }> {
  const page = await openPage(call, given.code);
  const writer = asWriter(call, page);
  const id = lineIdOf(call.office, page, given.device);
  if (kindOf(page) === 'card') throw new DomainError('PageClosed', { why: '这一页不用填。' });
  if (kindOf(page) === 'test') return handInTest(writer, page, id, given.answers);
  if (kindOf(page) === 'duty') return { thanks: await signDuty(writer, page, given.device, given.answers) };
  const { ledger, values, thanks } = await lineOf(writer, page, given.answers);
  await writeOnce(writer, ledger, id, values);

  return { thanks };
}

async function lineOf(call: StaffCall, page: KeptPage, answers: Given['answers']): Promise<Made> {
  const today = dayOf(call.now);
  if (kindOf(page) === 'survey') return { ledger: pageAnswers, ...surveyLine(page, answers, today) };
  const isVolunteer = kindOf(page) === 'volunteer';
  const ledger: Ledger = isVolunteer ? volunteerApplications : trainingAttendance;
  const typed = readTyped(ledger, page, answers);
  const more = isVolunteer
    ? { appliedOn: today, way: '扫码', state: '等核对', checkedOn: null, why: null }
    : await signedIn(call, page);

  return {
    ...{ ledger, values: checked(ledger, { ...typed, ...more }) },
    thanks: isVolunteer ? '报名收到了，谢谢。核对好了给您打电话。' : '签到好了。',
  };
}

/** Signs of all free words of one answer together, as the register keeps them. */
const mostWritten = 1000;

function surveyLine(page: KeptPage, answers: Given['answers'], today: string): Omit<Made, 'ledger'> {
  const { questions } = readSurvey(page.values.questions ?? '');
  const chosen: string[] = [];
  const words: string[] = [];
  for (const [at, { label, choices }] of questions.entries()) {
    const given = answers[`q${at + 1}`]?.trim() ?? '';
    if (choices.length === 0 && given !== '') words.push(`${label}：${given}`);
    if (choices.length === 0) continue;
    if (!choices.includes(given))
      throw fieldError('InputInvalid', `answers.q${at + 1}`, `请给“${label}”点一项。`);
    chosen.push(answerLine(label, given));
  }
  const written = words.join('\n');
  const over = written.length - mostWritten;
  if (over > 0) {
    const message = `写的话一共最多${mostWritten}个字，现在多了${over}个，请删短一点。`;
    throw fieldError('InputInvalid', 'answers', message);
  }
  const values = { page: page.id, answeredOn: today, answers: chosen, words: written || null, way: '扫码' };

  return { values: checked(pageAnswers, values), thanks: '收到了，谢谢您。' };
}
