import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setHoldMinutes } from '../../local/sample/furnish';
import { openHouse } from '../../local/start/house';

/**
 * Makes a data folder with the sample cases: once a run, every world begins with a copy of it.
 * @returns its path; it is removed when this process ends
 */
export async function makeSample(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'yuanshou-sample-'));
  const house = await openHouse({ dataDir: folder, port: 0, sample: true });
  // Journeys go from decision to decision; the one about the minutes gives the centre its own.
  await setHoldMinutes(house.cloud, 0);
  await house.close();
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });

  return folder;
}
