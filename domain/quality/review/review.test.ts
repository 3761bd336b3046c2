import fc from 'fast-check';
import { withoutNames } from './blind-words';
import { circularOf } from './circular';
import { drawSample, readDrawList, type Drawable } from './draw';
import { resultsOf } from './results';
import { checkLimits, checkScore, firstLimits, gradeOf, settle, whyDivided, type Score } from './score';
import { checkSheet, firstSheets, pointsOf } from './sheet';

const files = (many: number): readonly Drawable[] =>
  Array.from({ length: many }, (_, at) => ({ no: `QH2026${at}`, group: `承办${(at % 7) + 1}` }));
const score = (total: number, ...vetoes: string[]): Score => ({
  points: { all: total },
  vetoes,
  comment: '写得清楚。',
});

describe('the draw', () => {
  it('gives the same files for the same seed, whatever the order of the list', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(100), fc.nat(80), (word, share, many) => {
        const seed = `种子${word}`;
        const list = files(many);
        const drawn = drawSample(list, { seed, share });
        expect(drawSample([...list].reverse(), { seed, share })).toEqual(drawn);
        const groups = new Set(list.map(({ group }) => group));
        const of = new Map(list.map(({ no, group }) => [no, group]));
        expect(new Set(drawn.map((no) => of.get(no)))).toEqual(groups);
        expect(drawn).toHaveLength(Math.max(groups.size, Math.ceil((many * share) / 100)));
      }),
      { numRuns: 60 },
    );
  });

  it('stays the draw that was published: these numbers are written down', () => {
    expect(drawSample(files(20), { seed: '大乐透26135期', share: 50 })).toEqual([
      'QH202617',
      'QH202618',
      'QH202615',
      'QH20267',
      'QH20269',
      'QH202619',
      'QH20266',
      'QH202610',
      'QH20268',
      'QH20264',
    ]);
  });

  it('is no favour: over many seeds every file is drawn about as often', () => {
    const times = new Map<string, number>();
    const list = files(20).map(({ no }) => ({ no, group: 'one' }));
    for (let seed = 0; seed < 2000; seed += 1)
      for (const no of drawSample(list, { seed: `s${seed}`, share: 10 }))
        times.set(no, (times.get(no) ?? 0) + 1);
    expect(Math.min(...times.values())).toBeGreaterThan(140);
    expect(Math.max(...times.values())).toBeLessThan(260);
  });

  it('reads a published list again, and says which line is wrong', () => {
    expect(readDrawList('QH1 承办1\n\n QH2，承办2 ')).toEqual([
      { no: 'QH1', group: '承办1' },
      { no: 'QH2', group: '承办2' },
    ]);
    expect(() => readDrawList('QH1 承办1\nQH2')).toThrow('第2行');
    expect(() => drawSample([...files(2), ...files(1)], { seed: 'x', share: 10 })).toThrow('写了两次');
    expect(() => drawSample(files(2), { seed: ' ', share: 10 })).toThrow('种子');
    expect(() => drawSample(files(2), { seed: 'x', share: 101 })).toThrow('比例');
  });
});

describe('sheets and points', () => {
  it('adds up to a hundred from the beginning, and only so it is taken', () => {
    for (const sheet of Object.values(firstSheets)) expect(checkSheet(sheet)).toBe(sheet);
    const { items, vetoes } = firstSheets.civil;
    const [first, ...rest] = items;
    if (!first) throw new Error('no line');
    expect(() => checkSheet({ vetoes, items: [{ ...first, most: 12 }, ...rest] })).toThrow('现在是102分');
    expect(pointsOf({ items: rest })).toBe(90);
    const twice = [...items.slice(0, -1), { ...first, key: 'again' }];
    expect(() => checkSheet({ vetoes, items: twice })).toThrow('名称一样');
  });

  it('takes no point above its line, below nothing or finer than a half', () => {
    const sheet = { items: [{ key: 'all', item: '全部', standard: '', most: 100 }], vetoes: ['收钱'] };
    for (const points of [100.5, -1, 33.3, Number.NaN])
      expect(() => checkScore(sheet, score(points))).toThrow();
    expect(() => checkScore(sheet, { ...score(50), points: {} })).toThrow('还没有打分');
    expect(checkScore(sheet, score(88.5, '收钱')).vetoes).toEqual(['收钱']);
  });

  it('settles with the mean, calls a third from more than ten points on, and then takes the nearer two', () => {
    const result = (...totals: number[]) =>
      settle(
        totals.map((one) => score(one)),
        2,
        firstLimits,
      );
    expect(result(90)).toEqual({ is: 'waiting' });
    expect(result(90, 80)).toEqual({ is: 'settled', points: 85, grade: '良好' });
    expect(result(90, 79.5)).toEqual({ is: 'apart', by: 10.5 });
    expect(result(90, 60, 86)).toEqual({ is: 'settled', points: 88, grade: '良好' });
    expect(result(90, 60, 75)).toMatchObject({ points: 82.5 });
  });

  it('fails a file by a veto that is shared, and asks a third where only one vetoes', () => {
    const [fine, vetoed] = [score(95), score(93, '收钱')];
    expect(settle([fine, vetoed], 2, firstLimits)).toMatchObject({ is: 'apart' });
    expect(settle([fine, vetoed, vetoed], 2, firstLimits)).toMatchObject({ grade: '不合格' });
    expect(settle([fine, vetoed, fine], 2, firstLimits)).toMatchObject({ grade: '优秀' });
  });

  it('says of assessments that do not go together what is so: points, a veto, or both', () => {
    const said = (...scores: Score[]) => whyDivided(scores);
    expect(said(score(90), score(80))).toBeNull();
    expect(said(score(90), score(79.5))).toBe('评分相差超过10分');
    expect(said(score(95), score(93, '收钱'))).toBe('有的选了一票否决，有的没有选');
    expect(said(score(95), score(50, '收钱'))).toMatch(/相差超过10分，有的选了一票否决/);
    expect(said(score(95, '收钱'), score(93, '收钱'))).toBeNull();
    fc.assert(
      fc.property(
        fc.array(fc.record({ total: fc.nat(100), veto: fc.boolean() }), { minLength: 3 }),
        (given) => {
          const scores = given.map(({ total, veto }) => score(total, ...(veto ? ['收钱'] : [])));
          const two = scores.slice(0, 2);
          expect(settle(two, 2, firstLimits).is === 'apart').toBe(whyDivided(two) !== null);
          expect(settle(scores, 2, firstLimits).is).toBe('settled');
        },
      ),
    );
  });

  it('grades by limits that fall, and counts with the base', () => {
    expect([90, 89.99, 80, 60, 59.99].map((one) => gradeOf(one, false, firstLimits))).toEqual([
      '优秀',
      '良好',
      '良好',
      '合格',
      '不合格',
    ]);
    expect(() => checkLimits({ excellent: 80, good: 80, pass: 60 })).toThrow('一档比一档低');
    expect(resultsOf(['优秀', '良好', '合格', '不合格', '合格', '合格'])).toMatchObject({
      ...{ assessed: 6, goodShare: 33.33, passShare: 83.33 },
    });
    expect(resultsOf([])).toMatchObject({ assessed: 0, goodShare: 0 });
  });
});

test('names, numbers and offices leave a text, its sense stays', () => {
  const names = ['赵大山', '高远', '青禾正义律师事务所', '13900139000', '青禾建筑公司'];
  expect(
    withoutNames(
      '高远律师（青禾正义律师事务所）和赵大山见面，电话139 0013 9000，身份证110101199003072316；欧阳律师到场，（2026）青0101民初12号判决青禾建筑公司付12000元。',
      names,
    ),
  ).toBe('某律师（某）和某见面，电话某，身份证某；某律师到场，某号判决某付12000元。');
});

test('the circular says its base, its seed and what is to be put right', () => {
  const { parts } = circularOf(
    {
      ...{ title: '2026年评查', from: '2026-01-01', to: '2026-06-30', population: 40, share: 10, seed: 's' },
      ...{ only: '一审、青禾所', results: resultsOf(['优秀', '合格']) },
      lost: [{ item: '法律文书', share: 22.5 }],
      files: [{ firm: '青禾所', grade: '合格', repair: { what: '补笔录', dueOn: '2026-12-01' } }],
    },
    '2026-11-30',
  );
  const text = JSON.stringify(parts);
  for (const words of [
    '（只抽一审、青禾所）',
    '共40卷',
    '“s”',
    '优良率50%',
    '都按评查的2卷计算',
    '法律文书',
    '2026年12月1日',
  ])
    expect(text).toContain(words);
});

test('a sheet whose lines share a key, or that nobody can fill in half points, is refused', () => {
  const [first, second, ...rest] = firstSheets.civil.items;
  if (!first || !second) throw new Error('two lines');
  const { vetoes } = firstSheets.civil;
  const twice = { vetoes, items: [first, { ...second, key: first.key }, ...rest] };
  expect(() => checkSheet(twice)).toThrow('同一行');
  const fine = [{ ...first, most: first.most + 0.25 }, { ...second, most: second.most - 0.25 }, ...rest];
  expect(() => checkSheet({ vetoes, items: fine })).toThrow('半分');
});
