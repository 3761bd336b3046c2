import type { Pack } from '../eligibility/packs/pack';
import { standardWords } from './standard-words';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** What a rule does, without the words it is told in. */
function substance(rule: Named): string {
  return JSON.stringify({ ...rule, title: '' });
}

function changesIn(kind: string, before: readonly Named[], after: readonly Named[]): string[] {
  const old = new Map(before.map((rule) => [rule.id, rule]));
  const now = new Set(after.map(({ id }) => id));
  const told = after.flatMap((rule) => {
    const was = old.get(rule.id);
    if (was === undefined) return [`${kind}新增：${rule.title}`];

    return substance(was) === substance(rule) ? [] : [`${kind}改了：${rule.title}`];
  });

  return [...told, ...before.filter(({ id }) => !now.has(id)).map(({ title }) => `${kind}去掉：${title}`)];
}

function standardChanges(before: Pack, after: Pack): string[] {
  const figures = ({ standard }: Pack) => JSON.stringify({ ...standard, from: '', basis: [] });
  if (figures(before) === figures(after)) return [];
  const [was, is] = [before, after].map(({ standard }) => standardWords(standard).join(''));
  const city = after.standard.cityYearlyDisposable;
  if (was === is && city) return [`经济困难标准：人均可支配收入改为每年${city.value}元（${city.source}）`];

  return was === is ? ['经济困难标准的数目改了'] : [`经济困难标准改了。原来：${was}现在：${is}`];
}

/** What came, went and changed between two versions of a place's rules, a sentence each. */
export function changesSince(before: Pack, after: Pack): string[] {
  return [
    ...changesIn('能办的事', before.scope, after.scope),
    ...changesIn('不查收入的人', before.exemptions, after.exemptions),
    ...changesIn('服务通道', before.channels, after.channels),
    ...changesIn('可以不予的情形', before.refusals, after.refusals),
    ...changesIn('', before.legalNotes ?? [], after.legalNotes ?? []),
    ...standardChanges(before, after),
  ];
}
