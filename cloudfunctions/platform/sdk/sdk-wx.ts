import tcb from '@cloudbase/node-sdk';
import cloud from 'wx-server-sdk';
import type { CollectionName } from '../documents';
import { longestCall, type PageCode, type Query, type Sdk, type SubscribeMessage } from './sdk';
import type { TextToJudge, TextVerdict, Update } from './sdk';
import { databaseOver, type RawDatabase } from './sdk-database';
import { filesWith } from './sdk-files';
import { withTransaction } from './transaction';

/** The parts of wx-server-sdk in use; its own types leave them open. */
interface WxCloud {
  readonly DYNAMIC_CURRENT_ENV: unknown;
  init(config: object): void;
  database(config: object): RawDatabase;
  getWXContext(): Readonly<Record<string, unknown>>;
  callFunction(call: { name: string; data: object; timeout: number }): Promise<{ result: unknown }>;
  readonly openapi: {
    readonly subscribeMessage: { send(message: SubscribeMessage): Promise<unknown> };
    readonly security: {
      msgSecCheck(
        text: TextToJudge & { readonly version: 2; readonly scene: number },
      ): Promise<{ readonly result: { readonly suggest: TextVerdict } }>;
    };
    readonly wxacode: { getUnlimited(code: PageCode): Promise<{ readonly buffer: Buffer }> };
  };
}

/** WeChat's number for what a person says of themselves or their matter, as against remarks, forums and diaries. */
const ownWords = 1;

const wx = cloud as unknown as WxCloud;

/** CloudBase for functions that the phone or a timer calls. */
export function wxSdk(): Sdk {
  wx.init({ env: wx.DYNAMIC_CURRENT_ENV });
  const database = databaseOver(wx.database({ throwOnNotFound: false }), (data) => ({ data }));

  return {
    ...database,
    ...filesWith(tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string })),
    updateAndReturn: (collection, query, update) => changeById(database.begin, collection, query, update),
    async sendMessage(message) {
      await wx.openapi.subscribeMessage.send(message);
    },
    judgeText: async (text) =>
      (await wx.openapi.security.msgSecCheck({ ...text, version: 2, scene: ownWords })).result.suggest,
    drawCode: async (code) => (await wx.openapi.wxacode.getUnlimited(code)).buffer,
    async call(name, input) {
      return (await wx.callFunction({ name, data: input, timeout: longestCall })).result;
    },
  };
}

/** wx-server-sdk cannot change and return in one step: there it takes a transaction on the one document. */
function changeById(
  begin: Sdk['begin'],
  collection: string,
  { _id, ...more }: Query,
  update: Update,
): Promise<unknown> {
  if (typeof _id !== 'string' || Object.keys(more).length > 0)
    throw new Error('this SDK can change and return a document by its id only');

  return withTransaction({ begin }, async (transaction) => {
    const name = collection as CollectionName;
    if ((await transaction.get(name, _id)) === null) return null;
    await transaction.update(name, _id, update);

    return transaction.get(name, _id);
  });
}

/** Who is calling, as WeChat says it. */
export interface WxCaller {
  readonly openid: string;
  readonly address: string;
  readonly source: string;
}

/** The caller of this very call; empty strings where WeChat says nothing. */
export function wxCaller(): WxCaller {
  const context = wx.getWXContext();
  const text = (name: string) => (typeof context[name] === 'string' ? context[name] : '');

  return { openid: text('OPENID'), address: text('CLIENTIP') || text('CLIENTIPV6'), source: text('SOURCE') };
}
