import 'virtual:tokens.css';
import '../theme/base.css';
import './reply.css';
import { giveReply, openReply, type ReplyPage } from '../../contract/quality/replies';
import { askOnce, OfficeRefused, sentenceOf } from '../office';
import { button, field, heading, line, type Made } from './elements';

/** The page of a letter that is answered without an account: a code, a few questions, once. Plain, so that any phone opens it. */
const place = document.getElementById('reply');

function show(...parts: readonly Made[]): void {
  place?.replaceChildren(...parts);
  place?.querySelector<HTMLElement>('h1')?.focus();
}

/** What is wrong, read out and seen: where the person just pressed. */
function say(form: HTMLElement, text: string): void {
  const note = form.querySelector<HTMLElement>('[role=alert]');
  if (note) note.textContent = text;
}

function askForCode(why = ''): void {
  const form = document.createElement('form');
  const code = field('code', '回函码（函上的16位字母和数字）', { autocomplete: 'off', spellcheck: false });
  form.append(heading('回函'), line('不用注册。码只能用一次。'), code, line(why, 'alert'), button('打开'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = code.querySelector('input')?.value ?? '';
    void open(typed).catch((thrown: unknown) => say(form, sentenceOf(thrown)));
  });
  show(form);
}

async function open(code: string): Promise<void> {
  const page = await askOnce(openReply, { code });
  document.title = page.title;
  show(formOf(page, code));
}

function formOf(page: ReplyPage, code: string): HTMLFormElement {
  const form = document.createElement('form');
  form.append(
    line(page.centre),
    heading(page.title),
    ...page.says.map((said) => line(said)),
    ...page.questions.map(question),
    field('words', page.words, { lines: 4 }),
    field('signed', page.signs),
    line('', 'alert'),
    button('交回函'),
    line(`${page.until}前有效。有事打${page.phone}。`),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form, code, page);
  });

  return form;
}

function question({ key, label, choices }: ReplyPage['questions'][number]): HTMLElement {
  const set = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = label;
  set.dataset['key'] = key;
  set.append(legend, ...choices.map((choice) => option(key, choice)));

  return set;
}

function option(key: string, choice: string): HTMLElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name: `answer-${key}`, value: choice });
  label.append(input, choice);

  return label;
}

async function send(form: HTMLFormElement, code: string, { questions, phone }: ReplyPage): Promise<void> {
  const said = new FormData(form);
  const word = (name: string): string => {
    const value = said.get(name);

    return typeof value === 'string' ? value : '';
  };
  const answers = Object.fromEntries(
    questions.map(({ key }) => [key, word(`answer-${key}`)] as const).filter(([, given]) => given !== ''),
  );
  const press = form.querySelector('button');
  if (press) press.disabled = true;
  try {
    const { thanks } = await askOnce(giveReply, {
      code,
      answers,
      words: word('words'),
      signed: word('signed'),
    });
    show(heading('收到了'), line(thanks), line(`有事打${phone}。`));
  } catch (thrown) {
    say(form, sentenceOf(thrown));
    mark(form, thrown);
  } finally {
    if (press) press.disabled = false;
  }
}

/** Goes to the first thing that is still open. */
function mark(form: HTMLElement, thrown: unknown): void {
  if (!(thrown instanceof OfficeRefused)) return;
  const [first] = thrown.refusal.fields ?? [];
  const key = first?.path.split('.').at(-1);
  if (!key) return;
  const at = form.querySelector<HTMLElement>(`[data-key="${key}"] input, [name="${key}"]`);
  at?.focus();
}

// The code stands behind the #: no server's log ever holds it.
const given = decodeURIComponent(location.hash.slice(1));
history.replaceState(null, '', location.pathname);
if (given) open(given).catch((thrown: unknown) => askForCode(sentenceOf(thrown)));
else askForCode();
