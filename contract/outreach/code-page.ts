import * as v from 'valibot';
import type { Day, Instant } from '../../domain/time/times';
import { contract } from '../envelope';
import { fields, id } from '../fields';
import type { DutyDay } from '../../domain/duty/shift';

/** Something that is asked on the page of a code. */
export interface PageField {
  readonly key: string;
  readonly label: string;
  readonly kind: 'line' | 'long' | 'one' | 'several';
  readonly choices: readonly string[];
  readonly must: boolean;
}

/** What everybody may know of the centre: plain and fast, without an account. */
export interface PublicPage {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly hours: string;
  readonly access: string;
  readonly promises: readonly string[];
  readonly duty: readonly DutyDay[];
  readonly stations: readonly {
    readonly name: string;
    readonly phone: string;
    readonly address: string;
    readonly hours: string;
  }[];
  /** Staff who agreed that it is said where they are. */
  readonly staff: readonly { readonly name: string; readonly post: string; readonly now: string }[];
  readonly published: readonly {
    readonly title: string;
    readonly lines: readonly string[];
    readonly on: Day;
  }[];
}

/** The page behind a code: what is asked, or the centre's public page for a card. */
export interface CodePage {
  readonly centre: string;
  readonly phone: string;
  readonly title: string;
  readonly kind: 'survey' | 'sign-in' | 'test' | 'duty' | 'volunteer' | 'card';
  readonly says: string;
  readonly fields: readonly PageField[];
  /** Minutes of a test, which begins when somebody says so. */
  readonly minutes: number | null;
  readonly until: Day;
}

/** The paper of a test that has begun. */
export interface TestPaper {
  readonly questions: readonly PageField[];
  readonly endsAt: Instant;
}

/** Made once by the browser of a phone, so that one phone answers once. */
const device = v.pipe(v.string('请刷新再试。'), v.regex(/^[0-9a-f]{32}$/, '请刷新再试。'));
const code = id;
const answers = v.pipe(
  v.record(
    v.pipe(v.string('请刷新再试。'), v.regex(/^[a-z][a-zA-Z0-9]{0,20}$/, '请刷新再试。')),
    v.pipe(v.string('请填好再交。'), v.trim(), v.maxLength(1000, '最多1000个字，请写短一点。')),
    '请把每一项填好。',
  ),
  v.check((given) => Object.keys(given).length <= 110, '请刷新再试。'),
);

/** The centre's page, open to everybody. */
export const readPublicPage = contract<PublicPage>('ledgers')('readPublicPage', fields({}));

/** The page of a code; each opening counts. Refusals: PageUnknown · PageClosed · TooManyRequests */
export const openCodePage = contract<CodePage>('ledgers')('openCodePage', fields({ code }));

/** Begins a test; begun again on the same phone it goes on. Refusals: as `openCodePage` · AlreadyDone · InputInvalid */
export const beginTest = contract<TestPaper>('ledgers')('beginTest', fields({ code, device, answers }));

/** The answer, once a phone. Refusals: as `openCodePage` · AlreadyDone · InputInvalid naming what is left open */
export const answerCodePage = contract<{ readonly thanks: string }>('ledgers')(
  'answerCodePage',
  fields({ code, device, answers }),
);

/** What came of a page so far. */
export interface PageResults {
  readonly opens: number;
  readonly answers: number;
  readonly tallies: readonly {
    readonly label: string;
    readonly answers: number;
    readonly choices: readonly { readonly choice: string; readonly count: number }[];
  }[];
  readonly words: readonly string[];
  /** Marks of a test by kind of person. */
  readonly marks: readonly { readonly kind: string; readonly people: number; readonly mean: number }[];
}

/** What came of a page, for whoever reads the register of pages. Refusals: NotAllowed · LineNotFound */
export const readPageResults = contract<PageResults>('ledgers')('readPageResults', fields({ id }));
