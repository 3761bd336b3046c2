import { mattersBeyond } from './matters-beyond';
import { mattersOfTheStatute } from './matters-of-the-statute';

export type { MatterTopic } from './matter-row';

/** Every matter (事项) the service knows by name. Which of them carry aid is decided by the packs, not here. */
export const matters = [...mattersOfTheStatute, ...mattersBeyond] as const;

export type MatterCode = (typeof matters)[number]['code'];

/** Finds a matter by its code; undefined when there is none. */
export function matterOf(code: string): (typeof matters)[number] | undefined {
  return matters.find((row) => row.code === code);
}
