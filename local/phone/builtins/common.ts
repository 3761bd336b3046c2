import type { AnimationStep } from '../wx/groups/animation';
import { isOn, setAttribute, type Use } from './builtin';

const ariaNames = [
  'Role',
  'Label',
  'Labelledby',
  'Describedby',
  'Hidden',
  'Checked',
  'Disabled',
  'Expanded',
  'Selected',
  'Pressed',
  'Live',
  'Atomic',
  'Busy',
  'Controls',
  'Haspopup',
  'Invalid',
  'Errormessage',
  'Required',
  'Modal',
  'Valuenow',
  'Valuemin',
  'Valuemax',
  'Valuetext',
  'Level',
  'Current',
  'Owns',
  'Posinset',
  'Setsize',
  'Multiline',
  'Readonly',
  'Orientation',
  'Activedescendant',
  'Roledescription',
];

/** Properties that every built-in component has. */
export const commonProperties: readonly string[] = [
  'hidden',
  'hoverClass',
  'hoverStopPropagation',
  'hoverStartTime',
  'hoverStayTime',
  'animation',
  'role',
  'tabindex',
  'disabled',
  'name',
  ...ariaNames.map((name) => `aria${name}`),
];

/** Puts a common property into the document: WeChat's `aria-role` and `aria-label` become real ones. */
export function showCommon(use: Use, name: string, value: unknown): void {
  const { element, builtin } = use;
  if (name === 'hidden') element.toggleAttribute('data-hidden', isOn(value));
  else if (name === 'role' || name === 'ariaRole') {
    setAttribute(element, 'role', use.data.ariaRole || use.data.role || builtin.role);
  } else if (name === 'tabindex') setAttribute(element, 'tabindex', value);
  else if (name === 'disabled') showDisabled(use, isOn(value));
  else if (name === 'animation') play(element, value);
  else if (name.startsWith('aria')) setAttribute(element, `aria-${name.slice(4).toLowerCase()}`, value);
}

function showDisabled({ element, builtin }: Use, disabled: boolean): void {
  if (!builtin.role) return;

  setAttribute(element, 'aria-disabled', disabled ? 'true' : undefined);
  if (builtin.focusable) element.tabIndex = disabled ? -1 : 0;
}

/** Runs what wx.createAnimation().export() gave, one step after the other. */
function play(element: HTMLElement, animation: unknown): void {
  const { actions = [] } = (animation ?? {}) as { actions?: readonly AnimationStep[] };
  let wait = 0;
  for (const { transforms, styles, timing } of actions) {
    setTimeout(() => {
      element.style.transition = `all ${timing.duration}ms ${timing.timingFunction} ${timing.delay}ms`;
      if (transforms.length > 0) element.style.transform = transforms.join(' ');
      Object.assign(element.style, styles);
    }, wait);
    wait += timing.duration + timing.delay;
  }
}
