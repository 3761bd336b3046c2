import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Wire } from './wire';

/** One chore that a timer runs. */
export interface ChoreName {
  readonly door: 'clock' | 'upkeep' | 'seals';
  readonly chore: string;
}

/** All chores, as the two functions list them. */
export function allChores(): ChoreName[] {
  return (['clock', 'upkeep', 'seals'] as const).flatMap((door) => {
    const source = readFileSync(join('cloudfunctions', 'functions', door, 'index.ts'), 'utf8');

    return [...source.matchAll(/\{ name: '(\w+)'/g)].map(([, chore = '']) => ({ door, chore }));
  });
}

interface Running {
  readonly admin: number;
  readonly secret: string;
}

/** Runs one chore of a house that is served, as its timer would. @returns what the chore gave */
export async function runChore(dataDir: string, { door, chore }: ChoreName): Promise<unknown> {
  const { admin, secret } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as Running;
  const asked = {
    action: 'functions.invokeFunction',
    function_name: door,
    request_data: JSON.stringify({ only: [chore] }),
    sessionToken: secret,
  };
  const json = { 'content-type': 'application/json' };
  const { text } = await new Wire(`http://127.0.0.1:${admin}`).post('/admin', json, JSON.stringify(asked));
  const { data } = JSON.parse(text) as { data?: { response_data: string } };
  if (!data) throw new Error(`${chore}: ${text.slice(0, 300)}`);

  return (JSON.parse(data.response_data) as Record<string, unknown>)[chore];
}
