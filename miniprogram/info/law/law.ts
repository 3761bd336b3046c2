import { articleWords } from '../../lib/domain';
import { goBack } from '../../lib/navigate';
import { screen } from '../../lib/screen';
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

screen({
  data: { groups: articleGroups.map(shown) },

  back() {
    goBack();
  },
});
