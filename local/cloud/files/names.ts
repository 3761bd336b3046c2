import { CloudError } from '../errors';

/** Most bytes of a cloud path once encoded (CloudBase), and of one folder or file name (file systems). */
const MAX_PATH = 850;
const MAX_NAME = 255;

/** Control characters, and those that some file system or shell reads as something else. */
const FORBIDDEN = /[\u0000-\u001f\u007f\\:*?"<>|]/;

/**
 * Checks a cloud path by CloudBase's rules and so that it stays inside the files folder.
 * @returns the same path
 * @throws CloudError INVALID_PARAM (400)
 */
export function checkCloudPath(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw badPath('empty');
  if (FORBIDDEN.test(value)) throw badPath('forbidden characters');
  if (encodedLength(value) > MAX_PATH) throw badPath('longer than 850 bytes, or not text');
  for (const name of value.split('/')) {
    if (name === '' || name === '.' || name === '..') throw badPath('empty, . or .. between slashes');
    if (Buffer.byteLength(name) > MAX_NAME) throw badPath('a name longer than 255 bytes');
  }
  return value;
}

/** Length once encoded; half a character (a lone surrogate) cannot be encoded at all. */
function encodedLength(text: string): number {
  try {
    return encodeURIComponent(text).length;
  } catch {
    return Infinity;
  }
}

function badPath(reason: string): CloudError {
  return new CloudError('INVALID_PARAM', `cloudPath is not allowed: ${reason}`, 400);
}

export interface FileNames {
  /** `cloud://env.bucket/path` of a cloud path. */
  idOf(cloudPath: string): string;
  /** The cloud path of a file id of this environment, or undefined for any other text. */
  pathOf(fileId: unknown): string | undefined;
}

/** File ids of one environment. */
export function fileNames(env: string): FileNames {
  const prefix = `cloud://${env}.6c6f-${env}-1250000000/`;
  return {
    idOf: (cloudPath) => prefix + cloudPath,
    pathOf: (fileId) => {
      if (typeof fileId !== 'string' || !fileId.startsWith(prefix)) return undefined;
      try {
        return checkCloudPath(fileId.slice(prefix.length));
      } catch {
        return undefined;
      }
    },
  };
}
