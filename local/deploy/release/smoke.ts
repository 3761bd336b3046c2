import { setTimeout as wait } from 'node:timers/promises';
import type { ReleaseWorld } from './world';

/** The clock comes once a minute. */
const [freshBeat, mostLooks, betweenLooks] = [180_000, 5, 30_000] as const;

/** What a look needs to know of a release. */
type Seen = Pick<ReleaseWorld, 'vendor' | 'settings' | 'site' | 'heartbeat'>;

interface Look {
  readonly name: string;
  /** Nothing where it is as it should be, else what was found. */
  readonly look: (world: Seen) => Promise<string | null>;
}

async function invoke({ vendor, settings }: Seen, name: string, event: object): Promise<string> {
  const { Result } = await vendor.cloud<{ Result?: { RetMsg?: string; ErrMsg?: string } }>({
    ...{ service: 'scf', action: 'Invoke' },
    body: { FunctionName: name, Namespace: settings.env, ClientContext: JSON.stringify(event) },
  });

  return `${Result?.RetMsg ?? ''}${Result?.ErrMsg ?? ''}`;
}

/** What a release looks at when it is through: each door answers as to a stranger, and the pages are there. */
export const looks: readonly Look[] = [
  {
    name: '手机的云函数能开，并且不认没有微信身份的人',
    async look(world) {
      const told = await invoke(world, 'citizen', { action: 'home', input: {} });

      return told.includes('NotSignedIn') ? null : told.slice(0, 200);
    },
  },
  {
    name: '控制台的网页在',
    async look(world) {
      const answer = await fetch(`${world.site}/console/`);

      return answer.ok ? null : `HTTP ${answer.status}`;
    },
  },
  {
    name: '工作人员的门在，并且要先登录',
    async look(world) {
      const headers = { 'content-type': 'application/json', 'x-yuanshou': 'desk' };
      const answer = await fetch(`${world.site}/http/door/me`, { method: 'POST', body: '{}', headers });

      return answer.status === 401 ? null : `HTTP ${answer.status}`;
    },
  },
  {
    name: '定时任务在跑',
    async look({ heartbeat }) {
      for (let look = 0; look < mostLooks; look += 1) {
        const at = await heartbeat();
        if (at !== null && Date.now() - Date.parse(at) < freshBeat) return null;
        if (look + 1 < mostLooks) await wait(betweenLooks);
      }

      return '两分钟里没有来过';
    },
  },
];

/** Looks at everything once. @returns a sentence for each that is not as it should be */
export async function smokeTest(world: Seen): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name, look } of looks) {
    const found = await look(world).catch((error: unknown) =>
      error instanceof Error ? error.message : String(error),
    );
    if (found !== null) faults.push(`${name}：现在不是这样（${found}）`);
  }

  return faults;
}
