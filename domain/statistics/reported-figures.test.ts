import { figureNamed, splitsOfFigure } from './sum-figures';
import { reportedFigures } from './testing/reported-figures';

const rows = { A: 29, B: 10, C: 11, D: 9, E: 6, F: 9, G: 8, H: 11 };
const numbers = Object.entries(rows).flatMap(([letter, most]) =>
  Array.from({ length: most }, (_, at) => `${letter}${at + 1}`),
);

test('every figure that real summaries report is kept, or says where it stands or what it waits for', () => {
  expect(Object.keys(reportedFigures)).toEqual(numbers);
  for (const [row, told] of Object.entries(reportedFigures)) {
    if (!Array.isArray(told)) continue;
    for (const name of told as readonly string[]) {
      const [figure = '', split] = name.split('/');
      const known = figureNamed(figure);
      expect([row, figure, known?.name]).toEqual([row, figure, figure]);
      if (known && split !== undefined)
        expect([row, name, splitsOfFigure(known)]).toEqual([row, name, expect.arrayContaining([split])]);
    }
  }
});
