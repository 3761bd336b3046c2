import 'virtual:tokens.css';
import '../theme/base.css';
import '../reply/reply.css';
import './page.css';
import { answerCodePage, beginTest, openCodePage, type CodePage } from '../../contract/outreach/code-page';
import type { InputOf } from '../../contract/envelope';
import { askOnce, sentenceOf } from '../office';
import { heading, line, type Made } from '../reply/elements';
import { answersIn, formOf, say, stopAt } from './form';
import { deviceKey } from './device';
import { publicParts } from './public';
import { startClock } from './time-left';

/** The page of a code to scan: what is asked once a phone, or the centre's page for everybody. Plain, so that any phone opens it. */
const place = document.getElementById('page');

function show(...parts: readonly Made[]): void {
  place?.replaceChildren(...parts);
  place?.querySelector<HTMLElement>('h1')?.focus();
  scrollTo(0, 0);
}

function thanks(page: CodePage, text: string): void {
  show(line(page.centre), heading('收到了'), line(text), line(`有事打${page.phone}。`));
}

/** Sends what a form says; what is wrong is said where it is. */
async function send(form: HTMLFormElement, deed: () => Promise<void>): Promise<void> {
  const press = form.querySelector('button');
  if (press) press.disabled = true;
  try {
    await deed();
  } catch (thrown) {
    say(form, sentenceOf(thrown));
    stopAt(form, thrown);
  } finally {
    if (press) press.disabled = false;
  }
}

function ask(page: CodePage, code: string): void {
  const isTest = page.kind === 'test';
  const form = formOf(page.fields, isTest ? `开始考试，${page.minutes ?? 0}分钟` : '交上去');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = { code, device: deviceKey(), answers: answersIn(form, page.fields) };
    void send(form, async () => {
      if (isTest) return sit(page, given);
      thanks(page, (await askOnce(answerCodePage, given)).thanks);
    });
  });
  const notes = isTest ? [line('闭卷。点了开始就计时，到时间自己交上去；一部手机考一次。')] : [];
  show(
    ...[line(page.centre), heading(page.title)],
    ...(page.says ? [line(page.says)] : []),
    ...[...notes, form, line(`${page.until}前有效。有事打${page.phone}。`)],
  );
}

/** The paper of a test: handed in by the button or when the time is over. */
async function sit(page: CodePage, given: InputOf<typeof beginTest>): Promise<void> {
  const { questions, endsAt } = await askOnce(beginTest, given);
  const form = formOf(questions, '交卷');
  const clock = startClock(endsAt, () => void hand());
  const hand = () =>
    send(form, async () => {
      const { code, device } = given;
      const answers = answersIn(form, questions, true);
      thanks(page, (await askOnce(answerCodePage, { code, device, answers })).thanks);
      clock.stop();
    });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void hand();
  });
  show(heading(page.title), clock.element, form);
}

async function open(code: string): Promise<void> {
  if (code === '') return show(...(await publicParts()));
  const page = await askOnce(openCodePage, { code });
  document.title = page.title;
  if (page.kind === 'card') return show(...(await publicParts()));
  ask(page, code);
}

const code = location.hash.slice(1);
show(line('正在打开……'));
open(code).catch((thrown: unknown) => show(heading('打不开这一页'), line(sentenceOf(thrown), 'alert')));
