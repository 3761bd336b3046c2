import { blanksOf } from '../../domain/documents/blanks';
import { contentOf, fieldOf, valuesOf } from './blank-fields';

test('a list is one entry a line, there and back, without empty lines', () => {
  const blanks = blanksOf('FZ-010');
  const content = { articles: ['法-31(5)', '法-41'], reason: '不在范围' };
  const values = valuesOf(content);
  expect(values.articles).toBe('法-31(5)\n法-41');
  expect(contentOf(blanks, values)).toEqual(content);
  expect(contentOf(blanks, { articles: '\n 法-31 \n\n' })).toEqual({ articles: ['法-31'], reason: '' });
});

test('what may stay empty says so', () => {
  expect(blanksOf('FZ-013').map((blank) => [blank.key, fieldOf(blank).optional === true])).toEqual([
    ['organ', false],
    ['caseNumber', true],
    ['hearingOn', true],
    ['firm', false],
    ['lawyer', true],
    ['lawyerPhone', true],
  ]);
});
