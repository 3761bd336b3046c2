/** An ordinary cloud function on wx-server-sdk: nothing in it knows where it runs. */
import { cloud } from './sdk';

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
const _ = db.command;

type Step = (event: Record<string, unknown>) => unknown;

const caught = async (step: () => Promise<unknown>) => {
  try {
    return await step();
  } catch (error) {
    const { errCode, code, errMsg, message } = error as Record<string, unknown>;
    return { errCode, code, errMsg: errMsg ?? message };
  }
};

const steps: Record<string, Step> = {
  who: (event) => ({ ...cloud.getWXContext(), userInfo: event['userInfo'], wait: event['wait'] }),

  write: async () => {
    const cases = db.collection('cases');
    const made = [1, 2, 3, 4, 5, 6].map((no) => ({
      no,
      owner: no % 2 ? 'odd' : 'even',
      at: db.serverDate(),
      tags: ['new'],
    }));
    await cases.add({ data: made });
    const page = await cases
      .where({ owner: _.in(['odd', 'even']), no: _.gt(1).and(_.lte(5)) })
      .orderBy('no', 'desc')
      .skip(1)
      .limit(2)
      .field({ no: true, _id: false })
      .get();
    const changed = await cases
      .where({ owner: 'odd' })
      .update({ data: { seen: _.inc(1), tags: _.push(['read']), 'by.role': 'clerk' } });
    const [first] = (await cases.where({ no: 1 }).get()).data;
    const removed = await cases.where({ no: _.gt(4) }).remove();
    const { total } = await cases.count();
    const isDate = first?.['at'] instanceof Date;
    return { page: page.data, changed: changed.stats, first, isDate, removed: removed.stats, total };
  },

  add: async ({ document }) => db.collection('cases').add({ data: document as Record<string, unknown> }),

  summarize: async () => {
    const count = { _id: '$owner', n: _.aggregate.sum(1) };
    const groups = await db.collection('cases').aggregate().group(count).sort({ _id: 1 }).limit(10).end();
    return groups.list;
  },

  transfer: async () => {
    const account = db.collection('accounts');
    await account.doc('A').set({ data: { m: 100 } });
    await account.doc('B').set({ data: { m: 0 } });
    const seen = await db.runTransaction(async (t) => {
      const inner = t.collection('accounts');
      await inner.doc('A').update({ data: { m: _.inc(-30) } });
      await inner.doc('B').update({ data: { m: _.inc(30) } });
      const [inside, outside] = [await inner.doc('A').get(), await account.doc('A').get()];
      return { inside: inside.data['m'], outside: outside.data['m'] };
    });
    const rolledBack = await caught(() =>
      db.runTransaction(async (t) => {
        await t
          .collection('accounts')
          .doc('A')
          .update({ data: { m: 0 } });
        await t.rollback('not today');
      }),
    );
    return { seen, rolledBack, a: (await account.doc('A').get()).data };
  },

  file: async () => {
    const text = '白条一张';
    const cloudPath = 'papers/欠条 1.txt';
    const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: Buffer.from(text) });
    const [link, none] = (await cloud.getTempFileURL({ fileList: [fileID, `${fileID}x`] })).fileList;
    const back = await cloud.downloadFile({ fileID });
    return {
      fileID,
      url: link?.tempFileURL,
      missing: none?.status,
      same: back.fileContent.toString() === text,
    };
  },

  deleteFile: async ({ fileID }) => (await cloud.deleteFile({ fileList: [String(fileID)] })).fileList,

  chain: async () => (await cloud.callFunction({ name: 'person', data: { step: 'who' } })).result,

  call: ({ name }) => caught(() => cloud.callFunction({ name: String(name), data: {} })),

  openapi: async ({ template }) => {
    const { OPENID } = cloud.getWXContext();
    const { subscribeMessage, security, wxacode } = cloud.openapi;
    const message = { touser: OPENID, templateId: template, page: 'pages/case' };
    const send = (value: string) =>
      caught(async () => subscribeMessage['send']?.({ ...message, data: { thing1: { value } } }));
    const check = async (content: string) => {
      const answer = await security['msgSecCheck']?.({ openid: OPENID, scene: 1, version: 2, content });
      return (answer?.['result'] as { suggest: string }).suggest;
    };
    return {
      first: await send('已受理'),
      second: await send('已受理'),
      tooLong: await send('长'.repeat(21)),
      fine: await check('老板欠我工资'),
      risky: await check('违规测试'),
      picture: (await wxacode['getUnlimited']?.({ scene: 'a' }))?.['contentType'],
      forbidden: await caught(async () => wxacode['get']?.({ path: 'a' })),
    };
  },

  errors: async () => ({
    collection: await caught(() => db.collection('nowhere').get()),
    duplicate: await caught(async () => {
      await db.collection('cases').add({ data: { _id: 'same' } });
      await db.collection('cases').add({ data: { _id: 'same' } });
    }),
    document: await caught(() => db.collection('cases').doc('none').get()),
    file: await caught(() => cloud.downloadFile({ fileID: 'cloud://other.bucket/none' })),
    hidden: await caught(() => db.collection('_outbox').get()),
  }),

  say: ({ text }) => console.log(text),
  big: ({ bytes }) => 'x'.repeat(Number(bytes)),
  sleep: ({ ms }) => new Promise((resolve) => setTimeout(resolve, Number(ms))),
  fill: () => {
    const kept: string[][] = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, (_unused, i) => `${kept.length}-${i}`));
  },
  die: () => process.exit(3),
  throw: () => {
    throw new Error('身份证 110101');
  },
};

export const main = (event: Record<string, unknown>) => steps[String(event['step'])]?.(event);
