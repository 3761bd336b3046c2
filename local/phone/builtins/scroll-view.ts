import { isOn, setAttribute, textOf, type Builtin } from './builtin';

const usualThreshold = 50;

export const scrollView: Builtin = {
  tag: 'scroll-view',
  properties: {
    scrollX: false,
    scrollY: false,
    upperThreshold: usualThreshold,
    lowerThreshold: usualThreshold,
    scrollTop: undefined,
    scrollLeft: undefined,
    scrollIntoView: '',
    scrollWithAnimation: false,
    enableFlex: false,
    enhanced: false,
    bounces: true,
    showScrollbar: true,
    type: undefined,
  },
  show: {
    scrollX: ({ element }, value) => element.toggleAttribute('data-x', isOn(value)),
    scrollY: ({ element }, value) => element.toggleAttribute('data-y', isOn(value)),
    showScrollbar: ({ element }, value) => setAttribute(element, 'data-bar', isOn(value) ? 'yes' : 'no'),
    scrollTop: ({ element }, value) => element.scrollTo({ top: Number(value) || 0 }),
    scrollLeft: ({ element }, value) => element.scrollTo({ left: Number(value) || 0 }),
    scrollIntoView: ({ element }, value) => {
      const id = CSS.escape(textOf(value));
      if (id) element.querySelector(`#${id}, [id$="--${id}"]`)?.scrollIntoView({ block: 'nearest' });
    },
  },
  attached({ element, data, tell }) {
    // A keyboard can scroll it only when it can be reached.
    element.tabIndex = 0;
    let low = false;
    element.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = element;
      tell('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth });
      const atEnd =
        scrollTop + clientHeight >= scrollHeight - (Number(data.lowerThreshold) || usualThreshold);
      if (atEnd && !low) tell('scrolltolower', { direction: 'bottom' });
      low = atEnd;
    });
  },
};
