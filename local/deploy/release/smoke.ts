import type { ReleaseWorld } from './world';

interface Look {
  readonly name: string;
  /** Nothing where it is as it should be, else what was found. */
  readonly look: (world: ReleaseWorld) => Promise<string | null>;
}

const site = ({ settings }: ReleaseWorld): string => `https://${settings.domain}`;

async function invoke({ vendor, settings }: ReleaseWorld, name: string, event: object): Promise<string> {
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
      const answer = await fetch(`${site(world)}/console/`);

      return answer.ok ? null : `HTTP ${answer.status}`;
    },
  },
  {
    name: '工作人员的门在，并且要先登录',
    async look(world) {
      const headers = { 'content-type': 'application/json', 'x-yuanshou': 'desk' };
      const answer = await fetch(`${site(world)}/http/door/me`, { method: 'POST', body: '{}', headers });

      return answer.status === 401 ? null : `HTTP ${answer.status}`;
    },
  },
];

/** Looks at everything once. @returns a sentence for each that is not as it should be */
export async function smokeTest(world: ReleaseWorld): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name, look } of looks) {
    const found = await look(world).catch((error: unknown) =>
      error instanceof Error ? error.message : String(error),
    );
    if (found !== null) faults.push(`${name}：现在不是这样（${found}）`);
  }

  return faults;
}
