/**
 * wx-server-sdk with the types that its promises really have: its own declarations mix in the old callback style and
 * call a symbol a string.
 */
import * as sdk from 'wx-server-sdk';

type Data = Record<string, unknown>;

export interface Query {
  where(filter: Data): Query;
  orderBy(field: string, direction: 'asc' | 'desc'): Query;
  skip(n: number): Query;
  limit(n: number): Query;
  field(projection: Data): Query;
  get(): Promise<{ data: Data[] }>;
  count(): Promise<{ total: number }>;
  update(change: { data: Data }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

export interface Document {
  get(): Promise<{ data: Data }>;
  set(value: { data: Data }): Promise<unknown>;
  update(change: { data: Data }): Promise<unknown>;
}

export interface Pipeline {
  group(by: Data): Pipeline;
  sort(by: Data): Pipeline;
  limit(n: number): Pipeline;
  end(): Promise<{ list: Data[] }>;
}

export interface Collection extends Query {
  add(value: { data: Data | Data[] }): Promise<unknown>;
  doc(id: string): Document;
  aggregate(): Pipeline;
}

export interface Operator {
  and(other: Operator): Operator;
}

export interface Transaction {
  collection(name: string): Collection;
  rollback(reason: string): Promise<void>;
}

export interface Database extends Omit<Transaction, 'rollback'> {
  command: Record<'in' | 'gt' | 'lte' | 'inc' | 'push', (value: unknown) => Operator> & {
    aggregate: { sum(value: unknown): unknown };
  };
  serverDate(): unknown;
  runTransaction<T>(body: (transaction: Transaction) => Promise<T>): Promise<T>;
}

export interface FileState {
  fileID: string;
  tempFileURL: string;
  status: number;
}

type OpenApi = (parameters: Data) => Promise<Data>;

export interface Sdk {
  DYNAMIC_CURRENT_ENV: symbol;
  init(options: { env: symbol }): void;
  database(): Database;
  getWXContext(): Record<string, string>;
  callFunction(call: { name: string; data: Data }): Promise<{ result: unknown }>;
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer }>;
  getTempFileURL(files: { fileList: string[] }): Promise<{ fileList: FileState[] }>;
  deleteFile(files: { fileList: string[] }): Promise<{ fileList: FileState[] }>;
  openapi: Record<'subscribeMessage' | 'security' | 'wxacode', Record<string, OpenApi>>;
}

export const cloud = sdk as unknown as Sdk;
