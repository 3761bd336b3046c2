import type { Case } from '../case/case';
import { sampleCase, samplePaper } from '../../test/samples/sample-case';
import { forForms } from './form';
import { casePapers } from './paper-titles';
import { writers } from './papers';
import { articlesSentence } from './shared/said';
import { paperNumber } from './paper-number';
import { writePaper } from './write-paper';

const letterhead = {
  centre: '青禾县法律援助中心',
  bureau: '青禾县司法局',
  address: '青禾县禾苗路 1 号',
  phone: '0000-12348',
  bureauAddress: '青禾县禾苗路 3 号',
  objectionDays: 15,
};

test.each(casePapers.map((kind) => [kind.title, kind.code] as const))(
  '%s is filled from the record and leaves nothing undefined',
  (title, code) => {
    const written = writePaper({ case: sampleCase(), paper: samplePaper(code), letterhead });
    const text = JSON.stringify(written);

    expect(written.title).toBe(title);
    expect(written.blocks.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    expect(text).toMatch(/田大禾/);
  },
);

test('every form of a case has a word of its own for its number', () => {
  expect(casePapers.map(({ code }) => code).sort()).toEqual(Object.keys(writers).sort());
  expect(new Set(casePapers.map(({ word }) => word)).size).toBe(casePapers.length);
});

test('a form reads no more of a case than leaves the function that holds it', () => {
  const whole = sampleCase();
  for (const { code } of casePapers) {
    const write = (c: typeof whole) => writePaper({ case: c, paper: samplePaper(code), letterhead });
    expect(write(forForms(whole) as typeof whole)).toEqual(write(whole));
  }
});

test('the grant decision names the article in the words of the statute', () => {
  const paper = samplePaper('FZ-009', { articles: ['法-31(5)', '法-42(3)', '003'], aidForm: '民事诉讼代理' });
  const text = JSON.stringify(writePaper({ case: sampleCase(), paper, letterhead }));

  expect(text).toContain('《中华人民共和国法律援助法》第三十一条第五项、第四十二条第三项');
  expect(text).not.toContain('003');
});

test('a paper without a number is a draft; a void one says so in its title', () => {
  const draft = writePaper({
    case: sampleCase(),
    paper: samplePaper('FZ-009', {}, { number: '' }),
    letterhead,
  });
  const voided = samplePaper('FZ-009', {}, { voidedAt: '2026-11-23T00:00:00.000Z', voidReason: '写错姓名' });

  expect(draft.draft).toBe(true);
  expect(writePaper({ case: sampleCase(), paper: voided, letterhead }).title).toContain('已作废');
});

test('a form of a register is no paper of a case', () => {
  expect(() => writePaper({ case: sampleCase(), paper: samplePaper('FZ-001'), letterhead })).toThrow(
    'FZ-001',
  );
});

test('numbers are written with kind and year', () => {
  expect(paperNumber('青', 'FZ-009', 2026, 12)).toBe('青援给字〔2026〕第12号');
});

test('articles from 1 to 71 are written in Chinese numerals', () => {
  expect(articlesSentence(['法-10', '法-20(1)', '法-71'])).toBe(
    '《中华人民共和国法律援助法》第十条、第二十条第一项、第七十一条',
  );
  expect(articlesSentence(['148-10'])).toBe('');
});

test('the receipt lists what was there when it was issued, not what came later', () => {
  const material = { item: 'identity', uploadedAt: '2026-11-22T02:00:00.000Z', removedAt: null };
  const late = { ...material, uploadedAt: '2026-11-23T02:00:00.000Z' };
  const c = sampleCase({ materials: [material, material, late] as unknown as Case['materials'] });
  const text = JSON.stringify(writePaper({ case: c, paper: samplePaper('FZ-005'), letterhead }));

  expect(text).toMatch(/（2份）/);
  expect(text).not.toMatch(/（3份）/);
});
