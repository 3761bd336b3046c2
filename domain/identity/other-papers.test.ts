import { checkCharacter } from './resident-id';
import { looksLike, otherPaperFault, readOtherPaper, type OtherPaper } from './other-papers';

const eighteen = (digits: string): string => digits + checkCharacter(digits);
const residence = eighteen('81000019900101001');
const permanent = eighteen('91100019900101001');

test.each([
  ['hmt_travel', 'H60123456'],
  ['hmt_travel', 'h 6012 3456'],
  ['hmt_travel', 'Ｍ1234567801'],
  ['hmt_travel', '06123456'],
  ['hmt_residence', residence],
  ['foreign_permanent', 'USA110012345678'],
  ['foreign_permanent', permanent],
  ['passport', 'E12345678'],
  ['passport', 'EA-1234567'],
  ['passport', '512345678'],
] as const)('%s %s is sound', (kind: OtherPaper, text) => {
  expect(otherPaperFault(kind, text)).toBeNull();
});

test.each([
  ['hmt_travel', 'H6012345'],
  ['hmt_travel', 'A60123456'],
  ['hmt_travel', '610123456'],
  ['hmt_residence', '110101198003078879'],
  ['foreign_permanent', 'US110012345678'],
  ['passport', 'E123'],
  ['passport', '护照12345'],
  ['passport', 'ABCDEFGH'],
  ['passport', ''],
] as const)('%s %s is refused with the cure', (kind: OtherPaper, text) => {
  expect(otherPaperFault(kind, text)).toMatch(/请对照/);
  expect(() => readOtherPaper(kind, text)).toThrow();
});

test('what is typed into the box of the identity card is known for what it is', () => {
  expect(['H60123456', 'USA110012345678', 'E12345678', '110101198003078879'].map(looksLike)).toEqual([
    'hmt_travel',
    'foreign_permanent',
    'passport',
    null,
  ]);
});
