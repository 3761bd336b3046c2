import { goHome, open, pages } from '../../lib/navigate';
import { screen } from '../../lib/look/screen';
import { stories } from '../stories';
import { topics } from '../topics';
import type { Topic } from '../topics';

const rows = (list: readonly Topic[]) => list.map(({ id, title }) => ({ id, title }));

screen({
  data: { topics: rows(topics), stories: rows(stories) },

  openTopic(event: WechatMiniprogram.BaseEvent<WechatMiniprogram.IAnyObject, { id: string }>) {
    open(pages.topic, { id: event.currentTarget.dataset.id });
  },
  openDuty() {
    open(pages.duty);
  },
  openPublished() {
    open(pages.published);
  },
  openLaw() {
    open(pages.law);
  },
  back() {
    goHome();
  },
});
