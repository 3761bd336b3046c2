/** An error with CloudBase's own code; the HTTP server sends `code` and `message` unchanged. */
export class StoreError extends Error {
  readonly code: string;

  /** @param code CloudBase's code, or one of ours where CloudBase has none (`DATABASE_UNINDEXED_QUERY`, `STORAGE_FULL`, `DataFolderIsNewer`, `DataFolderInUse`). */
  constructor(code: string, message: string) {
    super(message);
    this.name = 'StoreError';
    this.code = code;
  }
}

const contactUs = 'Please check your request, but if the problem persists, contact us.';

/** The texts that the SDK's own tests compare letter by letter, and those beside them. */
export const failures = {
  requestFailed: (message: string) => new StoreError('DATABASE_REQUEST_FAILED', message),
  invalidParam: (message: string) => new StoreError('INVALID_PARAM', message),
  unknownCollection: (name: string) =>
    new StoreError(
      'DATABASE_COLLECTION_NOT_EXIST',
      `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
    ),
  collectionExists: (name: string) =>
    new StoreError('ResourceUnavailable.ResourceExist', `Table exist: ${name}`),
  duplicateId: (collection: string, id: unknown) =>
    failures.requestFailed(
      `[FailedOperation.Insert] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ${collection} index: _id_ dup key: { _id: ${JSON.stringify(id)} }}]}, {<nil>}]`,
    ),
  duplicateKey: (collection: string, index: string, key: string) =>
    failures.requestFailed(
      `E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${key}`,
    ),
  dollarField: (field: string) =>
    failures.requestFailed(
      `The dollar ($) prefixed field '${field}' in '${field}' is not valid for storage.`,
    ),
  transactionConflict: () =>
    new StoreError(
      'DATABASE_TRANSACTION_CONFLICT',
      `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${contactUs}`,
    ),
  transactionGone: () =>
    new StoreError(
      'DATABASE_TRANSACTION_FAIL',
      `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${contactUs}`,
    ),
  closed: () => new StoreError('SYS_ERR', 'The database is being closed.'),
  whereInTransaction: () =>
    new StoreError('DATABASE_TRANSACTION_FAIL', 'Only doc() and add are supported inside a transaction.'),
  unindexed: (collection: string, shape: string) =>
    new StoreError(
      'DATABASE_UNINDEXED_QUERY',
      `A query of ${collection} looks at more than 1,000 documents without an index: ${shape}`,
    ),
} as const;

/** Turns whatever was thrown into a StoreError: mingo's complaints are the request's fault, the rest is ours. */
export function asStoreError(thrown: unknown): StoreError {
  if (thrown instanceof StoreError) return thrown;

  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (!(thrown instanceof Error)) return new StoreError('SYS_ERR', message);
  if (/^unknown (query|top level) operator/.test(message)) {
    return new StoreError('DATABASE_INVALID_OPERRATOR', message);
  }
  if (/database or disk is full/.test(message)) return new StoreError('STORAGE_FULL', message);
  if (thrown.name === 'MingoError' || thrown instanceof SyntaxError) return failures.requestFailed(message);

  return new StoreError('SYS_ERR', message);
}
