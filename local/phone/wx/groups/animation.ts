import type { ApiGroup } from '../group';

interface Timing {
  readonly duration?: number;
  readonly timingFunction?: string;
  readonly delay?: number;
}

/** One step of an exported animation, as the `animation` property of a built-in component reads it. */
export interface AnimationStep {
  readonly transforms: readonly string[];
  readonly styles: Readonly<Record<string, string>>;
  readonly timing: Required<Timing>;
}

const angles = ['rotate', 'rotateX', 'rotateY', 'rotateZ', 'skew'];
const lengths = ['translate', 'translateX', 'translateY', 'translateZ'];
const plain = ['scale', 'scaleX', 'scaleY'];
const properties = ['opacity', 'backgroundColor', 'width', 'height', 'top', 'left', 'right', 'bottom'];

/** wx.createAnimation: TDesign's notice bar and popups move with it. */
export function animation(): ApiGroup {
  return { plain: { createAnimation } };
}

function createAnimation(usual: Timing = {}): Record<string, (...given: never[]) => unknown> {
  let steps: AnimationStep[] = [];
  let transforms: string[] = [];
  let styles: Record<string, string> = {};
  const api: Record<string, (...given: never[]) => unknown> = {
    step: (own: Timing = {}) => {
      const timing = { duration: 400, timingFunction: 'linear', delay: 0, ...usual, ...own };
      steps.push({ transforms, styles, timing });
      transforms = [];
      styles = {};

      return api;
    },
    export: () => {
      const actions = steps;
      steps = [];

      return { actions };
    },
  };
  const transform = (name: string, unit: string) => {
    api[name] = (...values: (number | string)[]) => {
      const withUnit = values.map((value) => (typeof value === 'number' ? `${value}${unit}` : value));
      transforms.push(`${name}(${withUnit.join(',')})`);

      return api;
    };
  };
  angles.forEach((name) => transform(name, 'deg'));
  lengths.forEach((name) => transform(name, 'px'));
  plain.forEach((name) => transform(name, ''));
  for (const name of properties) {
    api[name] = (value: number | string) => {
      styles[name] = typeof value === 'number' && name !== 'opacity' ? `${value}px` : String(value);

      return api;
    };
  }

  return api;
}
