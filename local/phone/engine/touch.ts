import { EaselEvents, nodeOf, type EaselNode } from './easel';

/**
 * Only what WeChat itself sends to components. A DOM `click`, `change`, `input` or `scroll` that got
 * through would fire `bind:click` of TDesign a second time.
 */
const passed = new Set([
  'tap',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'transitionend',
  'animationstart',
  'animationiteration',
  'animationend',
]);

const longPressAfter = 350;
const longPressSlack = 10;

interface Point {
  readonly identifier: number;
  readonly pageX: number;
  readonly pageY: number;
  readonly clientX: number;
  readonly clientY: number;
}

const pointOf = ({ pageX, pageY, clientX, clientY }: MouseEvent | Touch, identifier = 0): Point => ({
  identifier,
  pageX,
  pageY,
  clientX,
  clientY,
});

/** Passes an event of the browser on to components, as WeChat would shape it. */
export function passOn(
  target: EaselNode,
  type: string,
  detail: unknown,
  options: Record<string, unknown> & { originalEvent?: unknown },
): unknown {
  if (!passed.has(type)) return undefined;

  const original = options.originalEvent as Partial<TouchEvent & MouseEvent> | undefined;
  const { x, y } = (detail ?? {}) as { x?: number; y?: number };
  const extraFields = {
    touches: pointsOf(original, 'touches'),
    changedTouches: pointsOf(original, 'changedTouches'),
  };
  const event = new EaselEvents(type, type === 'tap' ? { x, y } : detail, { ...options, extraFields });
  EaselEvents.dispatchEvent(target, event);

  return event.getEventBubbleStatus();
}

function pointsOf(
  event: Partial<TouchEvent & MouseEvent> | undefined,
  list: 'touches' | 'changedTouches',
): Point[] {
  const touches = event?.[list];
  if (touches) return Array.from(touches, (touch) => pointOf(touch, touch.identifier));

  return event?.clientX === undefined ? [] : [pointOf(event as MouseEvent)];
}

interface Press {
  readonly node: EaselNode;
  readonly x: number;
  readonly y: number;
  readonly byMouse: boolean;
}

/** Lets a mouse do what a finger does, and both press long; glass-easel derives `tap` itself. */
export function listenToPointers(root: Document): void {
  let press: Press | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fire = (type: string, event: MouseEvent | Touch): void => {
    if (!press) return;
    const points = [pointOf(event)];
    const extraFields = { touches: type === 'touchend' ? [] : points, changedTouches: points };
    const options = { bubbles: true, composed: true, capturePhase: true, originalEvent: event, extraFields };
    EaselEvents.triggerEvent(press.node, type, {}, options);
  };
  const begin = (target: EventTarget | null, at: MouseEvent | Touch, byMouse: boolean): void => {
    const node = nodeOf(target);
    press = node && { node, x: at.clientX, y: at.clientY, byMouse };
    if (byMouse) fire('touchstart', at);
    timer = setTimeout(() => fire('longpress', at), longPressAfter);
  };
  const end = (): void => {
    clearTimeout(timer);
    press = undefined;
  };

  root.addEventListener('touchstart', (e) => e.touches[0] && begin(e.target, e.touches[0], false), true);
  root.addEventListener('touchmove', () => clearTimeout(timer), true);
  root.addEventListener('touchend', end, true);
  root.addEventListener('mousedown', (e) => !fromTouch(e) && begin(e.target, e, true), true);
  root.addEventListener(
    'mousemove',
    (e) => {
      if (!press?.byMouse) return;
      if (Math.hypot(e.clientX - press.x, e.clientY - press.y) > longPressSlack) clearTimeout(timer);
      fire('touchmove', e);
    },
    true,
  );
  root.addEventListener(
    'mouseup',
    (e) => {
      if (press?.byMouse) fire('touchend', e);
      end();
    },
    true,
  );
}

/** After a real touch the browser sends mouse events too. */
function fromTouch(event: UIEvent & { sourceCapabilities?: { firesTouchEvents: boolean } | null }): boolean {
  return event.sourceCapabilities?.firesTouchEvents ?? false;
}
