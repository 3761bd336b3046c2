import { articleWords } from '../../lib/domain';
import { goBack } from '../../lib/navigate';
import { screen } from '../../lib/screen';
import { articles } from '../articles';

screen({
  data: {
    articles: articles.map(({ code, lines }) => ({
      title: articleWords(code),
      lines,
      aloud: [articleWords(code), ...lines].join('。'),
    })),
  },

  back() {
    goBack();
  },
});
