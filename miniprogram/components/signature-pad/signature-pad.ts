import { inkBetween, isFull, isOn, pointAt, textOfStrokes } from './ink';
import type { Place, Point } from './ink';

type Touched = WechatMiniprogram.TouchEvent;
type Touch = Parameters<typeof pointAt>[1];

/** What a pad holds while somebody writes on it; nothing of it is kept on the phone. */
interface Writing {
  /** Where the pad lies; asked anew for each stroke, since the page may have moved. */
  place: Place | null;
  strokes: Point[][];
  /** Where the finger has been while the place is asked. */
  waiting: Touch[];
}

const writings = new WeakMap<object, Writing>();

function writingOf(component: object): Writing {
  const known = writings.get(component) ?? { place: null, strokes: [], waiting: [] };
  writings.set(component, known);

  return known;
}

/** Draws on to where the finger is; gives the ink of it, or none where it has hardly moved. */
function drawTo({ strokes }: Writing, point: Point): string | null {
  const stroke = strokes[strokes.length - 1];
  const before = stroke?.[stroke.length - 1];
  if (!stroke || isFull(strokes) || (before && !isOn(point, before))) return null;
  stroke.push(point);

  return before ? inkBetween(before, point) : null;
}

/** A box to write a name in with the finger; tells its strokes whenever the finger is lifted. */
Component({
  properties: { label: { type: String, value: '' }, wrong: { type: String, value: '' } },
  data: { ink: [] as readonly string[] },
  methods: {
    begin(event: Touched) {
      const writing = writingOf(this);
      writing.place = null;
      writing.strokes.push([]);
      writing.waiting = [...event.touches];
      this.createSelectorQuery()
        .select('.pad')
        .boundingClientRect((place) => {
          writing.place = place;
          const waited = writing.waiting.splice(0).map((touch) => drawTo(writing, pointAt(place, touch)));
          this.setData({ ink: [...this.data.ink, ...waited.flatMap((one) => one ?? [])] });
        })
        .exec();
    },

    draw(event: Touched) {
      const writing = writingOf(this);
      const touch = event.touches[0];
      if (!touch) return;
      if (!writing.place) return void writing.waiting.push(touch);
      const ink = drawTo(writing, pointAt(writing.place, touch));
      if (ink) this.setData({ [`ink[${this.data.ink.length}]`]: ink });
    },

    lift() {
      this.triggerEvent('sign', { strokes: textOfStrokes(writingOf(this).strokes) });
    },

    clear() {
      writings.delete(this);
      this.setData({ ink: [] });
      this.triggerEvent('sign', { strokes: '' });
    },
  },
});
