import type { Store } from '../../store';
import { callOpenApi, wxError } from './apis';
import { openOutbox } from './outbox';

const api = 'security.msgSecCheck';
const outbox = openOutbox({} as Store);
const right = { content: '老板欠我工资', openid: 'oLi_1', scene: 1, version: 2 };

const judged = async (data: object, permitted: readonly string[] = [api]) =>
  (
    await callOpenApi(api, { type: 0, data: { ...right, ...data }, media: {} }, permitted, outbox, 'oLi_1')
  ).toString();

test('a text is judged: shown, or not', async () => {
  expect(await judged({})).toContain('"suggest":"pass"');
  expect(await judged({ content: '违规测试' })).toContain('"suggest":"risky"');
});

test.each([
  ['nothing to judge', { content: '' }, wxError.nothingGiven],
  ['more than 2,500 signs', { content: '长'.repeat(2501) }, wxError.wrongFormat],
  ['nobody’s openid', { openid: '' }, wxError.invalidOpenid],
  ['an unknown place', { scene: 5 }, wxError.invalidScene],
  ['somebody who was not here lately', { openid: 'oWang_2' }, wxError.notHereLately],
])('%s is refused with the number of WeChat', async (_what, data, number) => {
  expect(await judged(data)).toContain(`"errcode":${number}`);
});

test('without the permission in config.json nothing is judged', async () => {
  expect(await judged({}, [])).not.toContain('suggest');
});
