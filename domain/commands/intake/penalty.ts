import type { Penalty } from '../../eligibility/facts/facts';

/** What a sentence of death or of life is called. */
const death = /死刑|死缓|死罪|极刑|判死|处死|枪决|枪毙|处决|立即执行|死立执/;
const life = /无期|终身监禁|终生监禁/;

/** Clauses that speak of time or of lesser penalties, and of nothing else. */
const years = String.raw`(?:\d+|[零一二三四五六七八九十两半]+)(?:个半|年半|个月|年|月|日|天)`;
const lesser = new RegExp(
  `^(?:${years}|管制|拘役|罚金|没收财产|剥夺政治权利|驱逐出境|有期徒刑|有期|徒刑|缓刑|实刑|轻刑|免予刑事处罚|免于刑事处罚|免刑|以下|以上|以内|之内|左右|上下|不到|不满|大约|约|可能|预计|估计|应该|建议|量刑|单处|并处|判处|判|处|或者|或|和|及|至|到|[-~—、])+$`,
);
const openEnded = new RegExp(`^(?:可能|判处|判|处|预计)*(?:1\\d|2[0-5]|十[一二三四五]?)年以上$`);

/** A clause that says only that death and life will not be given. 不排除死刑 is none of these. */
const grave = '(?:死刑|死缓|无期徒刑|无期)';
const ruledOut = new RegExp(
  `^(?:不可能|不会|不至于|不够|够不上|达不到|未达到|已?排除|没有可能|不涉及)(?:被)?(?:判处|判|处|达到)?${grave}(?:(?:或者|或|和|及|、)${grave})*(?:的可能)?$`,
);

function ofClause(clause: string): Penalty {
  if (ruledOut.test(clause)) return 'other';
  if (death.test(clause)) return 'death';
  if (life.test(clause)) return 'life';

  return lesser.test(clause) && !openEnded.test(clause) ? 'other' : 'unclear';
}

const gravestFirst: readonly Penalty[] = ['death', 'life', 'unclear', 'other'];

/**
 * 可能刑罚: the gravest penalty the words leave open. Words that are not certainly lesser are `unclear`, for staff,
 * and keep the protection of 法-26: a miss is never the less protected answer.
 * @returns undefined where nothing is written
 */
export function penaltyFrom(text: string): Penalty | undefined {
  const clauses = text
    .normalize('NFKC')
    .replace(/[\s"'“”‘’()《》]/g, '')
    .split(/[,。;；!]|但是?|而是/)
    .filter((clause) => clause !== '');
  const found = clauses.map(ofClause);

  return gravestFirst.find((penalty) => found.includes(penalty));
}
