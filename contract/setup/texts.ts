import * as v from 'valibot';
import { messageNames, type MessageName } from '../../domain/vocabulary/message-names';
import { contract } from '../envelope';
import { fields, nothing, text, version } from '../fields';
import type { Kept, Shown } from '../pieces';

const sentences = (what: string, longest: number, most: number) =>
  v.pipe(
    v.array(text(what, longest)),
    v.maxLength(most, `${what}最多${most}条。`),
    v.check((lines) => new Set(lines).size === lines.length, `${what}有两条一样，请去掉一条。`),
  );

/** WeChat cuts a message at twenty characters. */
export const longestMessage = 20;

const message = v.optional(text('消息', longestMessage));
const messages = Object.fromEntries(messageNames.map((name) => [name, message])) as Record<
  MessageName,
  typeof message
>;

const textsSchema = fields({
  /** Reasons to start a refusal or a return from. */
  reasons: sentences('理由', 200, 20),
  /** Sentences of the supplement notice, by material. */
  supplements: v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, '请从材料里选。')), text('补材料的话', 100)),
    v.check((lines) => Object.keys(lines).length <= 100, '补材料的话最多一百条。'),
  ),
  quickReplies: sentences('常用答复', 300, 20),
  /** What leaves for WeChat at each moment; without one the product's own text is sent. */
  messages: fields(messages),
  /** For people whose phone others may read; without one the product's own. */
  neutral: v.nullable(text('不提案情的消息', longestMessage)),
});

/** The centre's own words. What is absent is said in the product's own. */
export type OfficeTexts = v.InferOutput<typeof textsSchema>;

export const saveTexts = contract<Kept>('ledgers')('saveTexts', fields({ version, texts: textsSchema }));

/** The own words that everyone at the desk works with. */
export const ownTexts = contract<Shown<Pick<OfficeTexts, 'reasons' | 'supplements' | 'quickReplies'>>>(
  'ledgers',
)('ownTexts', nothing);
