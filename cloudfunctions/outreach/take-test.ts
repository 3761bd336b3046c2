import type { InferOutput } from 'valibot';
import type * as contract from '../../contract/outreach/code-page';
import type { ValuesOf } from '../../domain/ledgers/kit/field';
import { questions } from '../../domain/ledgers/questions';
import { trainingAttendance } from '../../domain/ledgers/training-attendance';
import { markOf, paperFor, type BankQuestion, type PaperQuestion } from '../../domain/people/exam';
import { DomainError } from '../../domain/refusals/errors';
import { minutesAfter } from '../../domain/time/moments';
import type { Instant } from '../../domain/time/times';
import { collectionOf, valuesOf } from '../ledger/entry';
import { changeLine, keptLine } from '../ledger/write-line';
import type { DoorCall } from '../platform/calls/desk-function';
import type { LedgerEntry, LineKeeping } from '../platform/documents';
import type { StaffCall } from '../platform/calls/people';
import { kindOf } from './page-fields';
import { asWriter, lineIdOf, openPage, type KeptPage } from './page-of-code';
import { checked, readTyped, signedIn, writeOnce } from './write-from-page';

type Answers = InferOutput<typeof contract.beginTest.input>['answers'];

const mostQuestions = 1000;
/** A slow network may cost whoever hands in at the last second so many minutes. */
const grace = 2;
const underWay = '开考了，还没有交卷';

/** Begins a test: who it is goes into the register, and the time runs. @throws DomainError PageClosed, AlreadyDone, InputInvalid */
export async function beginTest(
  { code, device, answers }: InferOutput<typeof contract.beginTest.input>,
  call: DoorCall,
): Promise<contract.TestPaper> {
  const page = await openPage(call, code);
  if (kindOf(page) !== 'test') throw new DomainError('PageClosed', { why: '这一页不是考试。' });
  const writer = asWriter(call, page);
  const id = lineIdOf(call.office, page, device);
  const standing = (await call.office.store.get(collectionOf(trainingAttendance), id)) as LineKeeping | null;
  if (standing === null) {
    const typed = readTyped(trainingAttendance, page, answers);
    const values = { ...typed, ...(await signedIn(writer, page)), note: underWay };
    await writeOnce(writer, trainingAttendance, id, checked(trainingAttendance, values));
  }
  const { stored, values } = await keptLine(writer, trainingAttendance, id);
  if (values['score'] !== null) throw new DomainError('AlreadyDone', { why: '这部手机已经交过卷了。' });
  const paper = await paperOf(writer, page, id);

  return { questions: paper.map(asked), endsAt: endOf(stored, page, call.now) };
}

/** Takes the paper in and marks it. @throws DomainError PageClosed after the time, AlreadyDone */
export async function handInTest(
  call: StaffCall,
  page: KeptPage,
  id: string,
  answers: Answers,
): Promise<{ thanks: string }> {
  const { stored, values } = await keptLine(call, trainingAttendance, id);
  if (values['score'] !== null) throw new DomainError('AlreadyDone', { why: '这部手机已经交过卷了。' });
  if (call.now > minutesAfter(endOf(stored, page, call.now), grace))
    throw new DomainError('PageClosed', { why: '过了交卷时间，没有计分，请找主办的人。' });
  const paper = await paperOf(call, page, id);
  const given = Object.fromEntries(Object.entries(answers).map(([key, text]) => [key, places(text)]));
  const score = markOf(paper, given);
  await changeLine(call, trainingAttendance, {
    ...{ id, version: stored.version ?? 0, did: 'saved' },
    step: () => ({ values: { ...values, score, note: null }, closed: null, checked: null }),
  });

  return { thanks: `交好了，${score}分。` };
}

/** When the time of somebody's test is over: it began with the first change of their line. */
function endOf({ changes = [] }: LineKeeping, { values }: KeptPage, now: Instant): Instant {
  return minutesAfter(changes[0]?.at ?? now, values.minutes ?? 0);
}

/** The places that were ticked, as the page writes them: `0,2`. */
function places(text: string): readonly number[] {
  return text.split(',').filter(Boolean).map(Number);
}

function asked({ key, label, options, several }: PaperQuestion): contract.PageField {
  return { key, label, kind: several ? 'several' : 'one', choices: options, must: false };
}

/** One person's paper: the bank of the subject, in the order that belongs to the line. */
async function paperOf(call: StaffCall, { values }: KeptPage, id: string): Promise<readonly PaperQuestion[]> {
  const { office, person } = call;
  const query = { centreId: person.centreId, open: true };
  const found = await office.store.find(collectionOf(questions), query, { limit: mostQuestions });
  const bank = (found as readonly LedgerEntry[])
    .map((line) => ({
      id: line._id,
      ...(valuesOf(office, questions, line) as ValuesOf<typeof questions.fields>),
    }))
    .filter(({ subject }) => subject === values.subject)
    .map(bankQuestion);
  if (bank.length === 0)
    throw new DomainError('PageClosed', { why: '题库里还没有这个科目的题，请问主办的人。' });

  return paperFor(bank, Number.parseInt(id.slice(0, 8), 16), values.draw ?? bank.length);
}

function bankQuestion({
  id,
  question,
  a,
  b,
  c,
  d,
  right,
}: { readonly id: string } & ValuesOf<typeof questions.fields>): BankQuestion {
  const options = { A: a, B: b, ...(c !== null && { C: c }), ...(d !== null && { D: d }) };

  return { id, question, options, right };
}
