/** A function behind HTTP access, on node-sdk as the desk's functions are. */
import tcb from '@cloudbase/node-sdk';

const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV });

interface HttpEvent {
  path?: string;
  httpMethod?: string;
  queryStringParameters?: Record<string, string>;
  headers?: Record<string, string>;
  body?: string;
  isBase64Encoded?: boolean;
  step?: string;
  files?: { srcPath: string; dstPath: string; overwrite?: boolean; removeOriginal?: boolean }[];
}

/** The part of node-sdk's database that is used here: its own declarations leave it untyped. */
interface Database {
  collection(name: string): {
    count(): Promise<{ total: number }>;
    doc(id: string): {
      get(): Promise<{ data: unknown }>;
      set(data: object): Promise<unknown>;
      update(data: object): Promise<unknown>;
    };
  };
  runTransaction(body: (transaction: Database) => Promise<void>, times: number): Promise<void>;
}

const db = app.database() as unknown as Database;

/** Three transactions on one document at once: node-sdk itself retries the losers. */
async function contend() {
  const record = db.collection('accounts').doc('C');
  await record.set({ n: 0 });
  let tries = 0;
  const add = () =>
    db.runTransaction(async (transaction) => {
      tries++;
      const inner = transaction.collection('accounts').doc('C');
      const { n } = (await inner.get()).data as { n: number };
      await new Promise((resolve) => setTimeout(resolve, 20));
      await inner.update({ n: n + 1 });
    }, 30);
  await Promise.all([add(), add(), add()]);
  const [found] = (await record.get()).data as { n: number }[];
  return { n: found?.n, tries };
}

export async function main(event: HttpEvent) {
  if (event.step === 'contend') return contend();
  if (event.files) return (await app.copyFile({ fileList: event.files })).fileList;
  if (event.path === '/plain') return { ok: true };
  if (event.path === '/picture') {
    return {
      statusCode: 200,
      headers: { 'Content-Type': 'image/png' },
      body: event.body,
      isBase64Encoded: true,
    };
  }
  if (event.path === '/throw') throw new Error('inner words');
  const { total } = await db.collection('cases').count();
  return {
    statusCode: 201,
    headers: {
      'Content-Type': 'application/json',
      'X-Frame-Options': 'DENY',
      'Set-Cookie': ['a=1; HttpOnly', 'b=2'],
    },
    body: JSON.stringify({
      method: event.httpMethod,
      path: event.path,
      query: event.queryStringParameters,
      body: event.body,
      ip: event.headers?.['x-forwarded-for'],
      total,
    }),
  };
}
