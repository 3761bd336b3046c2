import * as v from 'valibot';
import type { Day } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, text, textOrNothing } from '../fields';
import { replyCode } from '../reply-code';

/** What a letter asks, for a page that needs no account: it is drawn from this alone. */
export interface ReplyPage {
  readonly centre: string;
  readonly phone: string;
  readonly title: string;
  /** Whom and what it is about, a sentence each. */
  readonly says: readonly string[];
  readonly questions: readonly {
    readonly key: string;
    readonly label: string;
    readonly choices: readonly string[];
  }[];
  /** The heading over the free words. */
  readonly words: string;
  /** Who signs, as the page asks for it. */
  readonly signs: string;
  readonly until: Day;
}

/** A letter by its code. Refusals: ReplyUnknown · ReplyClosed (answered, too late, opened too often) · TooManyRequests */
export const openReply = contract<ReplyPage>('quality')('openReply', fields({ code: replyCode }));

/** The answer, once. Refusals: as `openReply` · InputInvalid naming the question that is left open */
export const giveReply = contract<{ readonly thanks: string }>('quality')(
  'giveReply',
  fields({
    code: replyCode,
    answers: v.pipe(
      v.record(
        v.pipe(v.string('请刷新再试。'), v.regex(/^[a-z][a-zA-Z0-9]{0,20}$/, '请刷新再试。')),
        v.pipe(v.string('请点一项。'), v.maxLength(40, '请点一项。')),
        '请把每一项点一下。',
      ),
      v.check((given) => Object.keys(given).length <= 30, '请刷新再试。'),
    ),
    words: textOrNothing('意见和建议', 1000),
    signed: text('填写人', 40, 2),
  }),
);
