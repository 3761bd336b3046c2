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

test('a message that opens a page the mini-program has not is refused, as WeChat does', async () => {
  expect(await send('case/case?id=1', ['case/case/case'])).toContain(String(wxError.unknownPage));
  expect(await send('/case/case/case', ['case/case/case'])).toContain(String(wxError.unknownPage));
  expect(await send('case/case/case?id=1', ['case/case/case'])).not.toContain(String(wxError.unknownPage));
  expect(await send('', ['case/case/case'])).not.toContain(String(wxError.unknownPage));
});
