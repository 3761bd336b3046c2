import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Listed } from '../../cloudfunctions/platform/calls/actions';

export type AnyAction = Listed['actions'][number];

/** A deployed function with everything it may be asked. */
export interface FunctionTable {
  readonly name: string;
  /** Behind HTTP access, for staff; otherwise the phone calls it. */
  readonly isDesk: boolean;
  readonly actions: readonly AnyAction[];
}

const home = join(process.cwd(), 'cloudfunctions', 'functions');

/** Reads the tables of all functions that people call; what only a timer or another function calls has none. */
export function functionTables(): readonly FunctionTable[] {
  const names = readdirSync(home).filter((name) => existsSync(join(home, name, 'index.ts')));

  return names.map(tableOf).filter(({ actions }) => actions.length > 0);
}

function tableOf(name: string): FunctionTable {
  const { main } = jest.requireActual<{ main: Partial<Listed> }>(join(home, name, 'index.ts'));
  const config = JSON.parse(readFileSync(join(home, name, 'config.json'), 'utf8')) as Record<string, unknown>;
  const isInner = config.clientCallable === false && config.httpAccess !== true;
  if (!isInner && !main.actions) throw new Error(`the function ${name} does not list its actions`);

  return { name, isDesk: config.httpAccess === true, actions: main.actions ?? [] };
}
