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

const invented = '（样例图片，内容是虚构的）';
const sheets: readonly { readonly fits: RegExp; readonly name: string; readonly lines: readonly string[] }[] =
  [
    {
      fits: /wage|case_papers|labour|contract/,
      name: '欠条',
      lines: [
        '欠　条',
        '今欠工人三月至八月工钱，',
        '共计人民币壹万贰仟叁佰元整。',
        '年底以前付清。',
        '欠款人：青禾县兴旺建筑队',
      ],
    },
    {
      fits: /identity|household|guardian/,
      name: '身份证',
      lines: ['身份证', invented, '住址：青禾县柳溪镇'],
    },
    { fits: /medical|injury|disab/, name: '病历', lines: ['病　历', invented, '右手挫裂伤，休息一个月。'] },
    {
      fits: /police|violence|protect/,
      name: '报警回执',
      lines: ['报警回执', invented, '青禾县公安局柳溪派出所'],
    },
    { fits: /./, name: '材料', lines: ['材　料', invented, '二〇二六年'] },
  ];
const drawn = new Map<string, Buffer>();

/** A photo of the paper that fits an item, and what its owner calls it. Each paper is drawn once. */
export function photoFor(item: string): SamplePhoto {
  const { name, lines } = sheets.find(({ fits }) => fits.test(item)) ?? { name: '材料', lines: [invented] };
  const bytes = drawn.get(name) ?? jpegOf(paperSheet(lines, 480, 640));
  drawn.set(name, bytes);

  return { item, name: `${name}.jpg`, bytes };
}

/** What this person photographs: the required papers of the rules, or what shows that the matter exists. */
export function photosFor(answers: Answers, today: string, most: number): SamplePhoto[] {
  const facts = factsFrom(answers, today);
  const { required, optional } = materialsFor(facts, assess(facts, packFor('national', today)));

  return [...required, ...optional].slice(0, most).map(({ code }) => photoFor(code));
}
