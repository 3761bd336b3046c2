import type { Store } from '../../store';
import { callOpenApi, wxError } from './apis';
import { openOutbox } from './outbox';

const store = { run: async () => ({ data: { updated: 1 } }) } as unknown as Store;
const message = (page: string) => ({
  type: 0,
  data: { touser: 'someone', template_id: 't', page, data: { thing1: { value: '请看' } } },
  media: {},
});
const send = async (page: string, pages: readonly string[]) =>
  (
    await callOpenApi(
      'subscribeMessage.send',
      message(page),
      ['subscribeMessage.send'],
      openOutbox(store, pages),
    )
  ).toString();

const sendData = async (data: object) =>
  (
    await callOpenApi(
      'subscribeMessage.send',
      { ...message(''), data: { ...message('').data, data } },
      ['subscribeMessage.send'],
      openOutbox(store, [], { t: ['thing1', 'time2'] }),
    )
  ).toString();

const misfits: readonly (readonly [object, string])[] = [
  [{ thing1: { value: '请看' } }, 'one keyword less'],
  [{ thing1: { value: '请看' }, time2: { value: '2026年1月2日' }, thing3: { value: '多' } }, 'one more'],
  [{ thing1: { value: '请看' }, time2: { value: '明天' } }, 'no moment'],
  [{ thing1: { value: '一'.repeat(21) }, time2: { value: '2026年1月2日' } }, 'too wide'],
];

test.each(misfits)(
  'a message whose values do not fit the template is refused, as WeChat does: %j (%s)',
  async (data) => {
    expect(await sendData(data)).toContain(String(wxError.badArgument));
  },
);

test('a message that fits the template is taken, and one of a template that the account has not is refused', async () => {
  const fits = { thing1: { value: '请看' }, time2: { value: '2026年1月2日 09:30' } };
  expect(await sendData(fits)).not.toContain('invalid');
  const strange = openOutbox(store, [], { other: ['thing1'] });
  const answer = await callOpenApi(
    ...(['subscribeMessage.send', message(''), ['subscribeMessage.send'], strange] as const),
  );
  expect(answer.toString()).toContain(String(wxError.invalidTemplate));
});

test('a message that opens a page the mini-program has not is refused, as WeChat does', async () => {
  expect(await send('case/case?id=1', ['case/case/case'])).toContain(String(wxError.unknownPage));
  expect(await send('/case/case/case', ['case/case/case'])).toContain(String(wxError.unknownPage));
  expect(await send('case/case/case?id=1', ['case/case/case'])).not.toContain(String(wxError.unknownPage));
  expect(await send('', ['case/case/case'])).not.toContain(String(wxError.unknownPage));
});
