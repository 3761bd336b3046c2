import { linesOf } from './view';
import type { ScanView } from '../../lib/domain';

test('when the code was made is told by the clock of China, whatever the phone is set to', () => {
  const view: ScanView = {
    ...{ use: 'sign_in', name: '李静', userName: 'lijing', centreName: '青禾县法律援助中心' },
    ...{ browser: 'Chrome，Windows', address: '', sameNetwork: true },
    ...{
      startedAt: '2026-11-30T16:05:00.000Z',
      endsAt: '2026-11-30T16:07:00.000Z',
      numbers: ['17', '42', '80'],
    },
  };
  expect(linesOf(view).at(-1)).toEqual({ label: '什么时候', text: '00:05' });
});
