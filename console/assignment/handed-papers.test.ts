import { handedFault, handedPapers, handedWords } from './handed-papers';

test('a list is read line by line, whatever divides its parts', () => {
  const typed = '会见笔录，3页，原件\n\n 证据材料,12,复印件 ';
  expect(handedPapers(typed).map(({ paper }) => paper)).toEqual([
    { title: '会见笔录', pages: 3, original: true },
    { title: '证据材料', pages: 12, original: false },
  ]);
  expect(handedFault({ papers: typed })).toBeNull();
  expect(handedFault({ papers: '' })).toBeNull();
});

test.each(['会见笔录', '会见笔录，三页，原件', '会见笔录，0页，原件', '会见笔录，3页，正本'])(
  '%s is shown as a line that cannot be read',
  (line) => {
    expect(handedFault({ papers: `证据，1页，原件\n${line}` })).toContain(line);
  },
);

test('what was handed over reads as one sentence', () => {
  const papers = [{ title: '会见笔录', pages: 3, original: true }];
  expect(handedWords({ papers, nothing: null })).toBe('会见笔录3页原件');
  expect(handedWords({ papers: [], nothing: '还没有见面' })).toBe('没有材料，还没有见面');
});
