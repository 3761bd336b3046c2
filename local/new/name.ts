import { NewRefused } from './edit';

/** `note-visit` as `noteVisit`. */
export function camel(kebab: string): string {
  return kebab.replace(/-([a-z0-9])/g, (_all, sign: string) => sign.toUpperCase());
}

/** @throws NewRefused for what is no file's name here */
export function kebabOf(name: string): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new NewRefused(`名字要用小写英文和连字符，例如 note-visit，现在是“${name}”。`);

  return name;
}
