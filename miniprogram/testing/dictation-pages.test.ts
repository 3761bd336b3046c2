/** @jest-environment jsdom */
import { workerAnswers } from '../../domain/application/testing/sample-answers';
import { openPage } from '../../local/phone/testing';
import { ok } from './office';
/** The browser's recognition of speech, spoken to by the test. */
class FakeRecognition {
  static last: FakeRecognition | undefined;
  lang = '';
  onresult: (event: object) => void = () => undefined;
  onerror: (event: object) => void = () => undefined;
  onend: () => void = () => undefined;

  start(): void {
    FakeRecognition.last = this;
  }

  stop(): void {
    this.onend();
  }

  hear(...parts: readonly string[]): void {
    this.onresult({ results: parts.map((transcript) => [{ transcript }]) });
  }
}

beforeAll(() => {
  Object.assign(window, { webkitSpeechRecognition: FakeRecognition });
});

const draft = {
  form: 2,
  key: 'sampledraftkey0123456789',
  revision: 1,
  synced: 0,
  caseId: null,
  answers: { ...workerAnswers, story: '三月开始干活' },
  savedAt: 0,
};
const story = '/apply/question/question?id=story';
const openStory = () => openPage(story, { citizen: () => ok({}) }, { storage: { draft } });
const textIn = (field: HTMLElement): string =>
  (field.matches('textarea') ? field : field.querySelector('textarea'))?.closest('textarea')?.value ?? '';

/** Speaks one take into the open page. */
async function speak(
  phone: Awaited<ReturnType<typeof openStory>>,
  ...parts: readonly string[]
): Promise<void> {
  await phone.tap(`说话输入，请说说事情经过`);
  FakeRecognition.last?.hear(...parts);
  await phone.settle();
  await phone.tap(`说完了，停，请说说事情经过`);
}

describe('saying it instead of typing it', () => {
  it('shows what is heard, and puts it behind what was there already', async () => {
    const phone = await openStory();
    await phone.tap('说话输入，请说说事情经过');
    expect(FakeRecognition.last?.lang).toBe('zh-CN');
    FakeRecognition.last?.hear('老板', '没给钱。');
    await phone.settle();
    expect(phone.text()).toContain('正在听……老板没给钱。');

    await phone.tap('说完了，停，请说说事情经过');
    expect(textIn(phone.find('请说说事情经过'))).toBe('三月开始干活，老板没给钱。');
    expect(phone.text()).not.toContain('正在听');
  });

  it('loses nothing of what is typed between two takes, and keeps it all for the next screen', async () => {
    const phone = await openStory();
    await speak(phone, '老板没给钱。');
    await phone.type('请说说事情经过', '四月起老板没给钱，');
    await speak(phone, '一共一万二。');
    expect(textIn(phone.find('请说说事情经过'))).toBe('四月起老板没给钱，一共一万二。');

    await phone.tap('下一步');
    const kept = (phone.hooks.wx as { getStorageSync(key: string): { answers: object } }).getStorageSync(
      'draft',
    );
    expect(kept.answers).toMatchObject({ story: '四月起老板没给钱，一共一万二。' });
  });

  it('says what to do when nothing was heard or the microphone is closed, and leaves the text as it is', async () => {
    const phone = await openStory();
    await speak(phone);
    expect(phone.text()).toContain('没听到，请再说一遍，或者打字。');

    await phone.tap('说话输入，请说说事情经过');
    FakeRecognition.last?.onerror({ error: 'not-allowed' });
    FakeRecognition.last?.onend();
    await phone.settle();
    expect(phone.text()).toContain('麦克风没打开，请打字。');

    await phone.tap('说话输入，请说说事情经过');
    FakeRecognition.last?.onerror({ error: 'network' });
    await phone.settle();
    expect(phone.text()).toContain('没听清，请再说一遍，或者打字。');
    expect(textIn(phone.find('请说说事情经过'))).toBe('三月开始干活');
  });

  it('is offered for long texts only', async () => {
    const phone = await openPage(
      '/apply/question/question?id=opponent',
      { citizen: () => ok({}) },
      { storage: { draft } },
    );

    expect(phone.text()).not.toContain('说话输入');
  });

  it('is there for a question to a lawyer too, and is sent with it', async () => {
    const answer = { answerBy: '2026-11-25' };
    const phone = await openPage('/ask/new/new?kind=question', { citizen: () => ok(answer) });
    await phone.tap('说话输入，是什么事？');
    FakeRecognition.last?.hear('老板拖欠我三个月工资。');
    await phone.settle();
    await phone.tap('说完了，停，是什么事？');
    await phone.tap('交上去');

    const [asked] = phone.sent('citizen').slice(-1) as { input: { text: string } }[];
    expect(asked?.input.text).toBe('老板拖欠我三个月工资。');
  });
});
