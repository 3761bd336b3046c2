import { articleWords } from '../../lib/domain';
import { fromQuery, goBack, open, pages } from '../../lib/navigate';
import { screen } from '../../lib/look/screen';
import { stories } from '../stories';
import { topics } from '../topics';

screen({
  data: { title: '', lines: [] as readonly string[], law: [] as readonly string[], aloud: '', danger: false },

  onLoad(query: Record<string, string | undefined>): void {
    const topic = [...topics, ...stories].find(({ id }) => id === fromQuery(query, 'id'));
    if (!topic) return goBack();
    const { title, lines, articles } = topic;
    this.setData({ danger: topic.danger === true });
    this.setData({ title, lines, law: articles.map(articleWords), aloud: [title, ...lines].join('') });
  },

  openSafe() {
    open(pages.safe);
  },
  check() {
    open(pages.selfCheck);
  },
  back() {
    goBack();
  },
});
