import { ratesOf } from './ticket-rates';

test('three rates, each with its base; satisfaction counts only what was answered', () => {
  const all = { taken: true, answered: true, content: true };
  const rates = ratesOf([all, { ...all, content: false }, { taken: true, answered: false, content: false }]);
  expect(rates.map(({ name, part, whole, rate }) => [name, part, whole, rate])).toEqual([
    ['签收率', 3, 3, 100],
    ['答复率', 2, 3, 66.67],
    ['满意率', 1, 2, 50],
  ]);
  expect(ratesOf([]).map(({ rate }) => rate)).toEqual([null, null, null]);
});
