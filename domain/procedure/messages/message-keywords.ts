import { hasKey } from '../../vocabulary/has-key';
import { paperDay } from '../../time/in-words';
import { dayOf, timeOf, type Instant } from '../../time/times';
import { messageNames, type MessageName } from '../../vocabulary/messages/message-names';
import { messageStates } from '../../vocabulary/messages/message-states';

/** What a keyword of a template may be filled with. */
export const keywordFills = ['message', 'state', 'day', 'number', 'centre', 'phone'] as const;
export type KeywordFill = (typeof keywordFills)[number];

/** How a fill is called at the desk. */
export const fillLabels: Readonly<Record<KeywordFill, string>> = {
  message: '消息',
  state: '状态',
  day: '时间',
  number: '编号',
  centre: '中心',
  phone: '电话',
};

/** What WeChat takes for each kind of keyword: how many characters, and which fills are of that kind. */
export const keywordKinds = {
  thing: { most: 20, fills: ['message', 'state', 'centre'] },
  phrase: { most: 5, fills: ['state'] },
  character_string: { most: 32, fills: ['number'] },
  time: { most: 32, fills: ['day'] },
  date: { most: 32, fills: ['day'] },
  phone_number: { most: 17, fills: ['phone'] },
} as const satisfies Readonly<Record<string, { most: number; fills: readonly KeywordFill[] }>>;

type KeywordKind = keyof typeof keywordKinds;

/** The kind in the name of a keyword as WeChat writes it (`thing1`), or null for one that nothing here fills. */
export function kindOf(keyword: string): KeywordKind | null {
  const [, kind = ''] = /^([a-z_]+)\d{1,3}$/.exec(keyword) ?? [];

  return hasKey(keywordKinds, kind) ? kind : null;
}

/** Whether a keyword may be filled so. */
export function mayFill(keyword: string, fill: KeywordFill): boolean {
  const kind = kindOf(keyword);

  return kind !== null && (keywordKinds[kind].fills as readonly KeywordFill[]).includes(fill);
}

/** What a message tells, for its keywords. */
export interface Told {
  readonly moment: string;
  readonly sentence: string;
  readonly at: Instant;
  readonly number: string | null;
  /** Others may read along: nothing names the matter, the office or the state. */
  readonly isQuiet: boolean;
  readonly centre: string;
  readonly phone: string;
}

const isName = (moment: string): moment is MessageName =>
  (messageNames as readonly string[]).includes(moment);

const fillings: Readonly<Record<KeywordFill, (told: Told) => string | null>> = {
  message: ({ sentence }) => sentence,
  state: ({ moment, isQuiet }) => (isQuiet || !isName(moment) ? '有新消息' : messageStates[moment]),
  day: ({ at }) => `${paperDay(dayOf(at))} ${timeOf(at)}`,
  // WeChat takes signs of ASCII only; of 〔2026〕 the year stays.
  number: ({ number, isQuiet }) => (isQuiet ? null : (number?.replace(/[^\x21-\x7e]/g, '') ?? null)),
  centre: ({ centre, isQuiet }) => (isQuiet ? null : centre),
  phone: ({ phone, isQuiet }) => (isQuiet ? null : phone.replace(/[^\d+-]/g, '')),
};

/**
 * The values of a template's keywords, each cut to what its kind takes.
 * @returns null where one has nothing to say: such a message is left to a telephone
 */
export function keywordValues(
  keywords: Readonly<Record<string, KeywordFill>>,
  told: Told,
): Record<string, { readonly value: string }> | null {
  const values: Record<string, { readonly value: string }> = {};
  for (const [keyword, fill] of Object.entries(keywords)) {
    const kind = kindOf(keyword);
    const filled = fillings[fill](told);
    if (kind === null || !filled) return null;
    values[keyword] = { value: [...filled].slice(0, keywordKinds[kind].most).join('') };
  }

  return values;
}
