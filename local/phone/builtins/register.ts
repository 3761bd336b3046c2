import type { BuiltinBehaviors } from '../engine/behaviors';
import { EaselEvents, type EaselNode } from '../engine/easel';
import type { ComponentSpace } from '../engine/space';
import { rememberUse, useOf, type Builtin, type Use } from './builtin';
import { button } from './button';
import { checkbox, checkboxGroup, radio, radioGroup } from './choice';
import { commonProperties, showCommon } from './common';
import { form, takeFormFieldBehavior } from './form';
import { image } from './image';
import { label } from './label';
import { map } from './map';
import { navigator } from './navigator';
import { pageMeta } from './page-meta';
import { picker } from './picker';
import { progress } from './progress';
import { richText } from './rich-text';
import { scrollView } from './scroll-view';
import { switchBox } from './switch';
import { input, textarea } from './text-field';
import { pickerView, pickerViewColumn, rootPortal, text, view } from './view';

export const builtins: readonly Builtin[] = [
  view,
  text,
  button,
  input,
  textarea,
  image,
  form,
  label,
  radio,
  radioGroup,
  checkbox,
  checkboxGroup,
  switchBox,
  picker,
  pickerView,
  pickerViewColumn,
  scrollView,
  richText,
  progress,
  navigator,
  map,
  pageMeta,
  rootPortal,
];

/** Makes every built-in component known under its tag. */
export function registerBuiltins(
  space: ComponentSpace,
  templates: Readonly<Record<string, unknown>>,
  behaviors: BuiltinBehaviors,
): void {
  takeFormFieldBehavior(behaviors.formField);
  for (const builtin of builtins) {
    const name = `$builtin/${builtin.tag}`;
    const content = templates[name];
    const component = space.defineComponent({
      is: name,
      template: content === undefined ? undefined : { groupList: templates, content },
      properties: propertiesOf(builtin),
      lifetimes: lifetimesOf(builtin),
    });
    space.setGlobalUsingComponent(builtin.tag, component);
  }
}

function propertiesOf(builtin: Builtin): Record<string, unknown> {
  const names = new Set([...commonProperties, ...Object.keys(builtin.properties ?? {})]);
  const entries = [...names].map((name) => {
    const observer = function (this: EaselNode, value: unknown): void {
      const use = useOf(this);
      if (use) show(use, name, value);
    };

    return [name, { type: null, value: builtin.properties?.[name], observer }] as const;
  });

  return Object.fromEntries(entries);
}

function show(use: Use, name: string, value: unknown): void {
  showCommon(use, name, value);
  use.builtin.show?.[name]?.(use, value);
}

function lifetimesOf(builtin: Builtin): Record<string, unknown> {
  return {
    created(this: EaselNode) {
      const element = this.getBackendElement();
      if (!element) return;
      rememberUse(this, makeUse(this, element, builtin));
      if (builtin.role) element.setAttribute('role', builtin.role);
      if (builtin.focusable) element.tabIndex = 0;
    },
    attached(this: EaselNode) {
      const use = useOf(this);
      if (!use) return;
      builtin.attached?.(use);
      for (const [name, showValue] of Object.entries(builtin.show ?? {})) {
        if (use.data[name] !== undefined) showValue(use, use.data[name]);
      }
      if (builtin.tap) listen(use, builtin.tap);
    },
    detached(this: EaselNode) {
      const use = useOf(this);
      if (use) builtin.detached?.(use);
    },
  };
}

function makeUse(node: EaselNode, element: HTMLElement, builtin: Builtin): Use {
  return {
    node,
    element,
    builtin,
    get data() {
      return node.data;
    },
    set: (data) => node.setData(data),
    tell: (name, detail = {}) => node.triggerEvent(name, detail),
  };
}

/** A tap by finger or mouse comes as an event of glass-easel; Enter and Space are made into one. */
function listen(use: Use, tap: NonNullable<Builtin['tap']>): void {
  use.node.addListener('tap', (event) => void tap(use, event));
  use.element.addEventListener('keydown', (event) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || event.target !== use.element) return;

    event.preventDefault();
    const options = { bubbles: true, composed: true, originalEvent: event };
    EaselEvents.triggerEvent(use.node, 'tap', { x: 0, y: 0 }, options);
  });
}
