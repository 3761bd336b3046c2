import { hasKey } from '../../vocabulary/has-key';
import { plainText } from '../../identity/normalise';
import { FactsInvalid } from '../../eligibility/facts/errors';
import type { Facts } from '../../eligibility/facts/facts';
import type { Line } from '../json-lines';
import { columns } from './columns';
import type { ColumnKind } from './columns';
import { categoryFrom } from './category';
import { agentFrom, causeFrom, reasonFrom, stageFrom } from './free-text';
import { nationalityFrom, saysNothing } from './nationality';
import { penaltyFrom } from './penalty';
import * as words from './words';

/** The columns with a fixed list of words. */
const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  channel: words.channelWords,
  applicantKind: words.applicantWords,
  jurisdiction: words.jurisdictionWords,
  household: words.householdWords,
  side: words.sideWords,
  stage: words.stageWords,
  matter: words.matterWords,
};

const wrong: Readonly<Record<ColumnKind, string>> = {
  yes_no: '要是 true 或 false',
  number: '要是数字',
  text: '要是文字',
  words: '要是一列文字',
  special: '要是文字',
};

/** 适用规则 chooses the pack; the sums only say how large a case is. None is a fact that decides. */
const notFacts: readonly string[] = ['适用规则', '标的额', '补贴'];

/**
 * Turns a flat intake sheet with Chinese keys into facts. A word nobody has listed is kept for staff to look at.
 * @throws FactsInvalid naming the sheet's key, when a value is of the wrong type
 */
export function readSheet(sheet: Line): Facts {
  const facts: Record<string, unknown> = {};
  const unknown: string[] = [];

  for (const [key, value] of Object.entries(sheet)) {
    if (value === null || value === undefined || notFacts.includes(key)) continue;
    const column = hasKey(columns, key) ? columns[key] : undefined;

    if (column === undefined) {
      unknown.push(`${key}：${JSON.stringify(value)}`);
      continue;
    }
    const [fact, kind] = column;

    if (!isKind(kind, value)) throw new FactsInvalid(key, wrong[kind]);
    if (kind === 'words') facts[fact] = translated(key, value as string[], unknown);
    else if (kind === 'special') Object.assign(facts, special(key, fact, value as string, unknown));
    else facts[fact] = value;
  }

  return { ...facts, ...(unknown.length > 0 && { unrecognised: unknown }) };
}

function isKind(kind: ColumnKind, value: unknown): boolean {
  if (kind === 'yes_no') return typeof value === 'boolean';
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (kind === 'words') return Array.isArray(value) && value.every((one) => typeof one === 'string');

  return typeof value === 'string';
}

/** The code of a word, in whichever width, with whichever spaces and bracket it was written. */
function codeIn(list: Readonly<Record<string, string>>, word: string): string | undefined {
  const plain = plainText(word).replace(/ /g, '');

  return hasKey(list, plain) ? list[plain] : undefined;
}

function translated(key: string, given: readonly string[], unknown: string[]): string[] {
  if (key === '有效证明') return [...given];
  const list: Readonly<Record<string, string>> = key === '身份标签' ? words.tagWords : words.paperWords;

  return given.flatMap((word) => {
    const code = codeIn(list, word);

    if (code === undefined) unknown.push(`${key}：${word}`);

    return code === undefined ? [] : [code];
  });
}

/** Columns of free words: what they say, and whether staff must read the words themselves. */
const spoken: Readonly<
  Record<string, (text: string) => { readonly facts: Partial<Facts>; readonly unread: boolean }>
> = {
  agentRelation: (text) => {
    const facts = agentFrom(text);

    return { facts, unread: facts.agentRelation === 'unclear' };
  },
  penalty: (text) => {
    const penalty = penaltyFrom(text);

    return { facts: withoutUnknown('penalty', penalty), unread: penalty === 'unclear' };
  },
  nationality: (text) => {
    const nationality = nationalityFrom(text);

    return {
      facts: withoutUnknown('nationality', nationality),
      unread: nationality === undefined && !saysNothing(text),
    };
  },
  category: (text) => {
    const category = categoryFrom(text);

    return { facts: withoutUnknown('category', category), unread: category === undefined };
  },
  spendingCause: (text) => {
    const spendingCause = causeFrom(text);

    return { facts: { spendingCause }, unread: spendingCause === 'unclear' };
  },
  otherReason: (text) => ({ facts: withoutUnknown('otherReason', reasonFrom(text)), unread: false }),
};

function special(key: string, fact: string, text: string, unknown: string[]): Partial<Facts> {
  const said = spoken[fact]?.(text);

  if (said !== undefined) {
    if (said.unread) unknown.push(`${key}：${text}`);

    return said.facts;
  }
  const known = codeIn(lists[fact] ?? {}, text);

  if (known !== undefined) return { [fact]: known };
  unknown.push(`${key}：${text}`);
  if (fact === 'matter') return { matter: 'other' };

  return fact === 'stage' ? { stage: stageFrom(text) } : {};
}

function withoutUnknown(fact: string, value: unknown): Partial<Facts> {
  return value === undefined ? {} : { [fact]: value };
}
