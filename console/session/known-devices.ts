import { mostDevices } from '../../contract/people/known-devices';

const place = 'yuanshou-devices';

/** By which signs this browser is known to accounts that were signed in here. They tell nobody's name. */
export function knownDevices(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');

    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, mostDevices) : [];
  } catch {
    return [];
  }
}

/** Keeps one, the newest first, and lets the oldest go. */
export function rememberDevice(sign: string): void {
  localStorage.setItem(
    place,
    JSON.stringify([sign, ...knownDevices().filter((one) => one !== sign)].slice(0, mostDevices)),
  );
}
