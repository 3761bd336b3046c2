import { codeOf, startSdkDatabase, type Database, type SdkDatabase, type Transaction } from './sdk';
let sdk: SdkDatabase;
let db: Database;

beforeAll(async () => {
  sdk = await startSdkDatabase('accounts');
  db = sdk.db;
});

beforeEach(async () => {
  for (const id of ['a', 'b']) await db.collection('accounts').doc(id).set({ n: 1 });
});

afterAll(() => sdk.stop());

const numberOf = async (id: string): Promise<number | undefined> =>
  ((await db.collection('accounts').doc(id).get()).data as { n: number }[])[0]?.n;

describe('transactions through the SDK', () => {
  test('runTransaction commits, and gives what the callback gave', async () => {
    const result = await db.runTransaction(async (transaction: Transaction) => {
      const a = await transaction.collection('accounts').doc('a').get();
      expect(a.data).toEqual({ _id: 'a', n: 1 });
      await transaction
        .collection('accounts')
        .doc('a')
        .update({ n: db.command.inc(-1) });
      await transaction
        .collection('accounts')
        .doc('b')
        .update({ n: db.command.inc(1) });
      return 'moved';
    });
    expect(result).toBe('moved');
    expect([await numberOf('a'), await numberOf('b')]).toEqual([0, 2]);
  });

  test('rollback undoes everything', async () => {
    const transaction = await db.startTransaction();
    await transaction.collection('accounts').doc('a').update({ n: 9 });
    await transaction.collection('accounts').add({ _id: 'c', n: 1 });
    await transaction.rollback();
    expect(await numberOf('a')).toBe(1);
    expect(await numberOf('c')).toBeUndefined();
  });

  test('of two that change the same document the second fails at its write', async () => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()];
    await first.collection('accounts').doc('a').get();
    await second.collection('accounts').doc('a').update({ n: 5 });
    expect(await codeOf(first.collection('accounts').doc('a').update({ n: 6 }))).toBe(
      'DATABASE_TRANSACTION_CONFLICT',
    );
    await second.commit();
    expect(await numberOf('a')).toBe(5);
  });

  test('several at once are repeated by the SDK until each has counted', async () => {
    const count = () =>
      db.runTransaction(async (transaction: Transaction) => {
        const { data } = await transaction.collection('accounts').doc('a').get();
        await transaction
          .collection('accounts')
          .doc('a')
          .update({ n: (data as { n: number }).n + 1 });
      });
    await Promise.all([count(), count(), count()]);
    expect(await numberOf('a')).toBe(4);
  });

  test('after the end nothing more is possible, with the service’s own words', async () => {
    const transaction = await db.startTransaction();
    await transaction.commit();
    await expect(transaction.collection('accounts').doc('a').set({ n: 1 })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
      message: expect.stringMatching(
        /^\[ResourceUnavailable\.TransactionNotExist\] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds\./,
      ) as string,
    });
  });
});
