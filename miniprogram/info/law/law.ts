import { checkRules } from '../../lib/draft/check-rules';
import { articleWords, citizenLines, packPage } from '../../lib/domain';
import { goBack } from '../../lib/navigate';
import { screen } from '../../lib/look/screen';
import { articleGroups } from '../articles';
import type { ArticleGroup } from '../articles';

function shown({ title, articles }: ArticleGroup) {
  const named = articles.map(({ code, lines }) => ({ name: articleWords(code), lines }));

  return {
    title,
    articles: named,
    aloud: [title, ...named.flatMap(({ name, lines }) => [name, ...lines])].join('。'),
  };
}

interface RulesCard {
  readonly title: string;
  readonly lines: readonly string[];
  readonly aloud: string;
}

function rulesHere(): readonly RulesCard[] {
  const { packId, today, own } = checkRules();

  return citizenLines(packPage(packId, today, own, 'citizen')).map(({ title, lines }) => ({
    ...{ title, lines },
    aloud: [title, ...lines].join('。'),
  }));
}

screen({
  data: { groups: articleGroups.map(shown), rules: [] as readonly RulesCard[], rulesOpen: false },

  /** The rules of this centre's place, made from their data when somebody wants them. */
  toggleRules() {
    this.setData({ rules: rulesHere(), rulesOpen: !this.data.rulesOpen });
  },

  back() {
    goBack();
  },
});
