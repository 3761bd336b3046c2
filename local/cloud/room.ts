import { statfsSync } from 'node:fs';
import { CloudError } from './errors';

/** Bytes that stay free for what is being finished when nothing new is taken any more. */
const least = 64 * 1024 * 1024;
/** Milliseconds for which an answer of the disk is believed. */
const believed = 1000;

/** Whether anything may still be written. */
export type HasRoom = () => boolean;

/**
 * Nothing is begun that the disk could not hold to its end: below the rest that is kept free only reading goes on, and
 * whoever writes is told. A disk that is full to the last byte can break a database; one that is nearly full cannot.
 * @param folder a folder on the disk that is looked at
 */
export function roomIn(folder: string): HasRoom {
  let looked = -Infinity;
  let isRoom = true;

  return () => {
    const now = performance.now();
    if (now - looked > believed) {
      const { bavail, bsize } = statfsSync(folder);
      [looked, isRoom] = [now, bavail * bsize > least];
    }

    return isRoom;
  };
}

/** @throws CloudError STORAGE_FULL */
export function mustHaveRoom(hasRoom: HasRoom): void {
  if (!hasRoom()) throw new CloudError('STORAGE_FULL', 'no space left on the disk of this local cloud', 507);
}
