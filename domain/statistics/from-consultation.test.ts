import { countFromScratch } from './count-from-scratch';
import { countedOf } from './counted';
import { consultationLine } from './from-consultation';
import { sumFigures } from './sum-figures';

test('a caller from another province is counted by where they called from; one who does not say is not guessed', () => {
  const asked = { channel: 'call', topic: '工伤', askedAt: '2026-03-01T02:00:00.000Z' } as const;
  const lines = [{ ...asked, from: '河南' }, { ...asked, from: null }, asked].map((one) =>
    countedOf(consultationLine(one)),
  );
  const [advice] = sumFigures.filter(({ name }) => name === '咨询人次');
  const year = { from: '2026-01-01', to: '2026-12-31' };
  expect(advice && countFromScratch(advice, lines, year, ['来源地'])).toEqual(
    new Map([
      ['["河南"]', 1],
      ['["未填"]', 2],
    ]),
  );
});
