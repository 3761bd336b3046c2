/** A function behind HTTP access, on node-sdk as the staff function is. */
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
}

/** Three transactions on one document at once: node-sdk itself retries the losers. */
async function contend() {
  const db = app.database();
  await db.collection('accounts').doc('C').set({ n: 0 });
  let tries = 0;
  const add = () =>
    db.runTransaction(async (t: Pick<typeof db, 'collection'>) => {
      tries++;
      const { data } = await t.collection('accounts').doc('C').get();
      await new Promise((resolve) => setTimeout(resolve, 20));
      await t
        .collection('accounts')
        .doc('C')
        .update({ n: (data as { n: number }).n + 1 });
    }, 30);
  await Promise.all([add(), add(), add()]);
  const { data } = await db.collection('accounts').doc('C').get();
  return { n: (data as { n: number }[])[0]?.n, tries };
}

export async function main(event: HttpEvent) {
  if (event.step === 'contend') return contend();
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
  const { total } = await app.database().collection('cases').count();
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
