import { askedWords } from './asked-words';

test('the desk reads which letter the lawyer asked for, and writes that one', () => {
  expect(askedWords({ errand: '去房管局查档。' })).toBe(
    '律师要介绍信：去房管局查档。在“文书”里“写文书”，选介绍信。',
  );
  expect(askedWords({ errand: '请邻川中心查工商登记', paper: 'FZ-007' })).toMatch(
    /^律师要.*协作函：.*，选.*协作函。$/,
  );
});
