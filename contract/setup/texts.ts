import * as v from 'valibot';
import { keywordFills, mayFill } from '../../domain/procedure/messages/message-keywords';
import { messageNames, type MessageName } from '../../domain/vocabulary/messages/message-names';
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

/** A message template as the mini-program's account has it: WeChat refuses one keyword more or less. */
const template = fields({
  id: v.pipe(
    text('模板编号', 64),
    v.regex(/^[\w-]{8,64}$/, '模板编号照小程序后台抄，只有字母、数字、- 和 _。'),
  ),
  moments: v.pipe(
    v.array(v.picklist(messageNames, '请从列出的时候里选。')),
    v.minLength(1, '请选这个模板在哪些时候用。'),
    v.maxLength(messageNames.length, '时候选重了。'),
  ),
  keywords: v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z_]{3,20}\d{1,3}$/, '关键词照小程序后台抄，比如 thing1。')),
      v.picklist(keywordFills, '关键词填什么，请从消息、状态、时间、编号、中心、电话里选。'),
    ),
    v.check((words) => {
      const count = Object.keys(words).length;

      return count >= 2 && count <= 5;
    }, '一个模板有两到五个关键词，请照小程序后台写全。'),
    v.check(
      (words) => Object.entries(words).every(([word, fill]) => mayFill(word, fill)),
      '有的关键词填不了选的内容：thing 填消息、状态或中心，phrase 填状态，time、date 填时间，character_string 填编号，phone_number 填电话。',
    ),
  ),
});

const templates = v.pipe(
  v.array(template),
  v.maxLength(5, '微信一次最多请人同意五个模板。'),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, '有两个模板的编号一样。'),
  v.check((all) => {
    const moments = all.flatMap((one) => one.moments);

    return new Set(moments).size === moments.length;
  }, '同一个时候只能用一个模板。'),
);

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
  /** Templates of WeChat; for a moment without one somebody calls. */
  templates: v.optional(templates, []),
});

/** The centre's own words. What is absent is said in the product's own. */
export type OfficeTexts = v.InferOutput<typeof textsSchema>;

export const saveTexts = contract<Kept>('ledgers')('saveTexts', fields({ version, texts: textsSchema }));

/** The own words that everyone at the desk works with. */
export const ownTexts = contract<Shown<Pick<OfficeTexts, 'reasons' | 'supplements' | 'quickReplies'>>>(
  'ledgers',
)('ownTexts', nothing);
