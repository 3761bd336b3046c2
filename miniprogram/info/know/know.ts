import { goHome, open, pages } from '../../lib/navigate';
import { screen } from '../../lib/screen';
import { topics } from '../topics';

screen({
  data: { topics: topics.map(({ id, title }) => ({ id, title })) },

  openTopic(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>) {
    open(pages.topic, { id: event.currentTarget.dataset.id });
  },
  back() {
    goHome();
  },
});
