import { factsFrom, type Answers } from '../../domain/application';
import { assess, packFor } from '../../domain/eligibility';
import { materialsFor } from '../../domain/materials';
import { jpegOf } from './photo/jpeg';
import { paperSheet } from './photo/paper-sheet';

/** One photo of the sample world. */
export interface SamplePhoto {
  readonly item: string;
  readonly name: string;
  readonly bytes: Buffer;
}

const texts: Readonly<Record<string, readonly string[]>> = {
  欠条: [
    '欠　条',
    '今欠工人三月至八月工钱，',
    '共计人民币壹万贰仟叁佰元整。',
    '年底以前付清。',
    '欠款人：青禾县兴旺建筑队',
    '二〇二六年八月三十日',
  ],
};
const drawn = new Map<string, Buffer>();

/** A photo of a paper with this title; the same title gives the same bytes. */
export function photoOf(title: string): Buffer {
  const known = drawn.get(title);
  if (known) return known;
  const lines = texts[title] ?? [
    title,
    '（样例图片，内容是虚构的）',
    '姓名：见申请表',
    '青禾县',
    '二〇二六年',
  ];
  const bytes = jpegOf(paperSheet(lines));
  drawn.set(title, bytes);

  return bytes;
}

/** What this person photographs: the required papers of the rules, or what shows that the matter exists. */
export function photosFor(answers: Answers, today: string, most: number): SamplePhoto[] {
  const facts = factsFrom(answers, today);
  const { required, optional } = materialsFor(facts, assess(facts, packFor('national', today)));

  return [...required, ...optional].slice(0, most).map(({ code, title }) => {
    const shown = code.includes('wage') || code === 'case_papers' ? '欠条' : title;

    return { item: code, name: `${shown}.jpg`, bytes: photoOf(shown) };
  });
}
