import type { LawyerWishes } from '../case/records/assignment-record';
import type { Provider, Wishes } from './provider';

export const noWishes: LawyerWishes = { woman: false, language: null, named: null };

/** The wishes in words, one each: 要女律师 · 会手语 · 想请孙律师. */
export function wishWords({ woman, language, named }: LawyerWishes): readonly string[] {
  return [woman && '要女律师', language && `会${language}`, named && `想请${named}`].filter(
    (words): words is string => typeof words === 'string' && words !== '',
  );
}

/**
 * What the choice is made from. The lawyer is found by name, where the centre allows it (点援): of two of one name,
 * or none, nobody is meant for certain.
 */
export function wishesAmong(
  providers: readonly Pick<Provider, '_id' | 'name'>[],
  { woman, language, named }: LawyerWishes,
  ownChoice: boolean,
): Wishes {
  const meant = ownChoice && named !== null ? providers.filter(({ name }) => name === named.trim()) : [];

  return { woman, language, named: meant.length === 1 ? (meant[0]?._id ?? null) : null };
}
