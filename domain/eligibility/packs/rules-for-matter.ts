import type { MatterCode } from '../../vocabulary/matters/matters';
import type { Pack, ScopeRule } from './pack';

const indexes = new WeakMap<Pack, Map<MatterCode, readonly ScopeRule[]>>();

/** The scope rules that can speak of a matter; the others name different matters and need no look. */
export function scopeRulesFor(matter: MatterCode, pack: Pack): readonly ScopeRule[] {
  let index = indexes.get(pack);

  if (index === undefined) indexes.set(pack, (index = new Map<MatterCode, readonly ScopeRule[]>()));
  let rules = index.get(matter);

  if (rules === undefined) {
    rules = pack.scope.filter(
      ({ when }) => (when.matters?.includes(matter) ?? true) && !when.exceptMatters?.includes(matter),
    );
    index.set(matter, rules);
  }

  return rules;
}
