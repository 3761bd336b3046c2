/** What the office needs of CloudBase, the same for both SDKs: `sdk-wx.ts` and `sdk-node.ts` provide it. */

/** A condition on one field: `is.after('x')` and its siblings; a bare value means equality. */
export interface Condition {
  readonly operator: 'gt' | 'gte' | 'lt' | 'lte' | 'neq' | 'in' | 'within';
  readonly operand: unknown;
}

class TaggedCondition implements Condition {
  constructor(
    readonly operator: Condition['operator'],
    readonly operand: unknown,
  ) {}
}

/** The comparisons a query may use. */
export const is = {
  after: (value: unknown): Condition => new TaggedCondition('gt', value),
  from: (value: unknown): Condition => new TaggedCondition('gte', value),
  below: (value: unknown): Condition => new TaggedCondition('lt', value),
  upTo: (value: unknown): Condition => new TaggedCondition('lte', value),
  /** From the first on, before the second. */
  within: (from: unknown, before: unknown): Condition => new TaggedCondition('within', [from, before]),
  not: (value: unknown): Condition => new TaggedCondition('neq', value),
  oneOf: (values: readonly unknown[]): Condition => new TaggedCondition('in', values),
};

/** Tells a condition from a plain value. */
export function isCondition(value: unknown): value is Condition {
  return value instanceof TaggedCondition;
}

/** Dotted field → value or condition. */
export type Query = Readonly<Record<string, unknown>>;

/** Documents that fit one query or the other, in one call; each must have its index. */
export class Either {
  constructor(readonly queries: readonly Query[]) {}
}

/** The longest that a function of ours may take, ms; the SDKs give up after fifteen seconds by themselves. */
export const longestCall = 60_000;

/** Dotted field → new value, amount to add, elements to append; or fields that go. */
export interface Update {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly increase?: Readonly<Record<string, number>>;
  readonly append?: Readonly<Record<string, readonly unknown[]>>;
  readonly remove?: readonly string[];
}

export interface Page {
  readonly limit: number;
  readonly order?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  readonly fields?: readonly string[];
}

export interface SdkTransaction {
  get(collection: string, id: string): Promise<unknown>;
  set(collection: string, id: string, document: object): Promise<void>;
  update(collection: string, id: string, update: Update): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

export interface SubscribeMessage {
  readonly touser: string;
  readonly templateId: string;
  readonly page: string;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
}

/** What a mini-program code opens: a page, and up to 32 signs that the page gets as `scene`. */
export interface PageCode {
  readonly page: string;
  readonly scene: string;
}

/** A text of at most 2,500 signs, and who is on the phone: WeChat wants somebody who was there in the last two hours. */
export interface TextToJudge {
  readonly openid: string;
  readonly content: string;
}

/** What WeChat's check of texts advises: show it, look at it first, do not show it. */
export type TextVerdict = 'pass' | 'review' | 'risky';

export interface Sdk {
  find(collection: string, query: Query | Either, page: Page): Promise<unknown[]>;
  /** One document, or a list of them: then all or none. */
  add(collection: string, document: object | readonly object[]): Promise<void>;
  /** Changes every matching document in one call; gives how many matched. */
  update(collection: string, query: Query, update: Update): Promise<number>;
  /** As `update` for one document, giving it as it is afterwards; `null` when none matched. */
  updateAndReturn(collection: string, query: Query, update: Update): Promise<unknown>;
  remove(collection: string, query: Query): Promise<number>;
  begin(): Promise<SdkTransaction>;
  upload(path: string, bytes: Buffer): Promise<string>;
  download(fileId: string): Promise<Buffer>;
  /** Puts a file at another path of the same file name, within the cloud; nothing happens where one lies there or none lay here. */
  move(from: string, to: string): Promise<void>;
  temporaryUrl(fileId: string, seconds: number): Promise<string>;
  removeFiles(fileIds: readonly string[]): Promise<void>;
  sendMessage(message: SubscribeMessage): Promise<void>;
  /** A code that opens a page of the mini-program when WeChat scans it: the bytes of a picture. */
  drawCode(code: PageCode): Promise<Buffer>;
  /** Whether a text may be shown to other people. */
  judgeText(text: TextToJudge): Promise<TextVerdict>;
  /** Calls another function of ours, as long as the longest of them may take; gives what it returned. */
  call(name: string, input: object): Promise<unknown>;
}
