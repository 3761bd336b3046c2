import { filterOf, findRequestOf, type Body } from './request';
import { shapeOf } from './meter';

/** So many rows asked for at once are worth remembering; a screenful is always tried, since it may be kept ready. */
const manyRows = 100;
/** How long a read is taken for as long as the last of its kind, ms. */
const rememberedFor = 60_000;
const mostKinds = 200;

/**
 * Which pages turned out to be long: a walk through all cases asks for one after the other, and each that is begun here
 * and given up takes its time from everybody else.
 */
export class KnownLong {
  readonly #until = new Map<string, number>();

  /** Whether the last page of this kind was a long one. */
  has(action: string, body: Body): boolean {
    if (this.#until.size === 0 || !isForMany(body)) return false;

    return (this.#until.get(kindOf(action, body)) ?? 0) > Date.now();
  }

  /** Remembers a page that was given up. */
  note(action: string, body: Body): void {
    if (!isForMany(body)) return;
    if (this.#until.size >= mostKinds) this.#until.clear();
    this.#until.set(kindOf(action, body), Date.now() + rememberedFor);
  }
}

function isForMany({ limit }: Body): boolean {
  return Number(limit) >= manyRows;
}

function kindOf(action: string, body: Body): string {
  const { sort, limit } = findRequestOf(body);

  return [action, body.collectionName, limit, body.projection, shapeOf(filterOf(body), sort)].join('\n');
}
