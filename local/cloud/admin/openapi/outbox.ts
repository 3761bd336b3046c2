import { randomUUID } from 'node:crypto';
import type { Store } from '../../store';
import type { CollectionSchema } from '../../../../cloudfunctions/platform/schema';

/** Collections of the local cloud itself: functions cannot reach the first two. */
export const ownCollections: readonly CollectionSchema[] = [
  {
    name: '_outbox',
    purpose: 'Messages that production would hand to WeChat',
    indexes: [{ name: 'newest', keys: [['at', -1]] }],
  },
  { name: '_grants', purpose: 'How many one-time messages a person allowed, by template', indexes: [] },
  { name: '_selftest', purpose: 'The one record the cloud writes and reads at start', indexes: [] },
];

const hidden = new Set(['_outbox', '_grants']);

/** Whether a collection belongs to the local cloud alone. */
export const isHidden = (collection: unknown) => typeof collection === 'string' && hidden.has(collection);

export interface SentMessage {
  to: string;
  template: string;
  page: string;
  data: Record<string, unknown>;
  /** Milliseconds since 1970. */
  at: number;
}

export interface Outbox {
  /** Adds one permitted message per template for this person (the accepted WeChat dialog). */
  grant(openid: string, templates: readonly string[]): Promise<void>;
  /** Uses up one permission; false when there is none (WeChat's 43101). */
  spend(openid: string, template: string): Promise<boolean>;
  /** Whether a message may open the page: one of the mini-program's, or none at all. */
  hasPage(page: unknown): boolean;
  /** Whether the account has the template; one that is told of none takes any. */
  hasTemplate(template: string): boolean;
  /** Whether exactly the keywords of the template are there: WeChat takes not one more or less. */
  hasKeywords(template: string, names: readonly string[]): boolean;
  put(message: SentMessage): Promise<void>;
  /** The newest messages, at most 100. */
  list(): Promise<SentMessage[]>;
}

/**
 * Messages and permissions kept in the store, so that they survive a restart and are part of a backup.
 * @param pages of the mini-program; a cloud that is told of none takes any
 * @param templates keywords by template of the account, likewise
 */
export function openOutbox(
  store: Store,
  pages: readonly string[] = [],
  templates: Readonly<Record<string, readonly string[]>> = {},
): Outbox {
  const isToldOfNone = Object.keys(templates).length === 0;
  const grantId = (openid: string, template: string) => `${openid}:${template}`;
  const change = async (id: string, query: object, by: number, upsert: boolean) => {
    const answer = await store.run('database.modifyDocument', {
      collectionName: '_grants',
      queryType: 'WHERE',
      query: JSON.stringify({ _id: id, ...query }),
      data: JSON.stringify({ $inc: { left: by } }),
      multi: false,
      merge: true,
      upsert,
    });
    return (answer['data'] as { updated?: number } | undefined)?.updated ?? 0;
  };
  return {
    grant: async (openid, templates) => {
      for (const template of templates) await change(grantId(openid, template), {}, 1, true);
    },
    spend: async (openid, template) =>
      (await change(grantId(openid, template), { left: { $gt: 0 } }, -1, false)) > 0,
    hasPage: (page) => {
      if (page === undefined || page === '' || pages.length === 0) return true;

      return typeof page === 'string' && pages.includes(page.split('?')[0] ?? '');
    },
    hasTemplate: (template) => isToldOfNone || Object.hasOwn(templates, template),
    hasKeywords: (template, names) =>
      isToldOfNone || [...names].sort().join() === [...(templates[template] ?? [])].sort().join(),
    put: async (message) => {
      await store.run('database.insertDocument', {
        collectionName: '_outbox',
        data: [JSON.stringify({ _id: randomUUID(), ...message })],
      });
    },
    list: async () => {
      const answer = await store.run('database.getDocument', {
        collectionName: '_outbox',
        queryType: 'WHERE',
        query: '{}',
        order: '{"at":-1}',
        limit: 100,
      });
      const list = (answer['data'] as { list?: string[] } | undefined)?.list ?? [];
      return list.map((text) => messageFrom(JSON.parse(text) as Record<string, unknown>));
    },
  };
}

/** Numbers come back in either form of EJSON. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  const entries: [string, unknown][] = Object.entries(value);
  const [key, inner] = entries[0] ?? ['', undefined];
  if (entries.length === 1 && /^\$number(Int|Long|Double)$/.test(key)) return Number(inner);
  return Object.fromEntries(entries.map(([name, field]) => [name, plain(field)]));
}

function messageFrom(document: Record<string, unknown>): SentMessage {
  const { to, template, page, data, at } = plain(document) as Record<string, unknown>;
  return {
    to: String(to),
    template: String(template),
    page: typeof page === 'string' ? page : '',
    data: (data ?? {}) as Record<string, unknown>,
    at: Number(at),
  };
}
