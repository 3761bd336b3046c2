/** @jest-environment jsdom */
import { openPage } from '../../local/phone/testing';
import { todayInChina } from '../lib/draft/check-rules';
import { ok, refusal, sampleHome } from './office';

const board = { from: '2025-11-01', to: '2026-10-31', lines: ['给 412 人请了律师', '没有收到投诉'] };
const citizen = () => ok(sampleHome);
const home = '/pages/home/home';

test('the home says what the centre did in a year, and of which days', async () => {
  const phone = await openPage(home, { citizen, voices: () => ok(board) });
  expect(phone.text()).toContain('这一年办了什么');
  expect(phone.text()).toContain('给 412 人请了律师');
  expect(phone.text()).toContain('2025年11月到2026年10月，本中心');
});

test('what was said today is not asked again, and stands in when the office does not answer', async () => {
  const asked: string[] = [];
  const voices = ({ action }: { action: string }): object => {
    asked.push(action);

    return refusal('ServiceBusy', '现在人多，过一会儿再试。');
  };
  const today = { storage: { board: { on: todayInChina(), board } } };
  const phone = await openPage(home, { citizen, voices }, today);
  expect(phone.text()).toContain('没有收到投诉');
  expect(asked).toEqual([]);

  const older = await openPage(
    home,
    { citizen, voices },
    { storage: { board: { on: '2026-01-01', board } } },
  );
  expect(older.text()).toContain('没有收到投诉');
  expect(asked).toEqual(['board']);
});

test('a centre that has nothing to say says nothing', async () => {
  const phone = await openPage(home, { citizen, voices: () => ok({ ...board, lines: [] }) });
  expect(phone.text()).not.toContain('这一年办了什么');
});
