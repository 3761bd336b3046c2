/**
 * Renders one custom component of the built mini-program in WeChat's older engine (exparser), as a second
 * opinion beside openPage: a component that works in both has nothing of glass-easel in it.
 *
 *   /** @jest-environment jsdom *\/            ← first line of the test file
 *   const badge = simulateComponent('components/state-badge/state-badge', { state: 'accepted' });
 *   expect(badge.dom.textContent).toContain('已受理');
 *
 * Components that use npm components show those as empty tags here; test such ones with openPage.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildForTest } from './testing/load';

/** What miniprogram-simulate gives; its own types say `any`. */
export interface SimulatedComponent {
  readonly dom: HTMLElement;
  readonly data: Record<string, unknown>;
  readonly instance: Record<string, unknown>;
  setData(data: Record<string, unknown>): void;
  querySelector(selector: string): SimulatedComponent | undefined;
  dispatchEvent(name: string, options?: Record<string, unknown>): void;
  addEventListener(name: string, listener: (event: { detail: unknown }) => void): void;
  attach(parent: Node): void;
  detach(): void;
}

interface Simulate {
  load(file: string, options: Record<string, unknown>): string;
  render(id: string, properties: Record<string, unknown>): SimulatedComponent;
}

// Its own types redefine the global Component, and with that would spoil every page's.
const simulate = createRequire(import.meta.url)('miniprogram-simulate') as Simulate;

const ownRoot = fileURLToPath(new URL('../../dist/miniprogram', import.meta.url));

/** Attaches a component by its path in the mini-program, or in the one below `root`. */
export function simulateComponent(
  name: string,
  properties: Record<string, unknown> = {},
  root = ownRoot,
): SimulatedComponent {
  if (root === ownRoot) buildForTest('miniprogram');
  Object.assign(globalThis, { getApp: () => ({}), getCurrentPages: () => [] });

  const id = simulate.load(path.join(root, name), { rootPath: root, compiler: 'simulate' });
  const component = simulate.render(id, properties);
  component.attach(document.body);

  return component;
}

/** Waits for the component's own timers. */
export const simulatedPause = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
