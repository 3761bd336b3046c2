import { checkCharacter } from '../../identity/resident-id';

/** Invented identity numbers with a right check character, each different. */
export function identityNumbers(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const day = String(1 + (at % 28)).padStart(2, '0');
    const body = `1101011985${String(1 + (Math.floor(at / 28) % 12)).padStart(2, '0')}${day}${String(700 + Math.floor(at / 336))}`;

    return `${body}${checkCharacter(body)}`;
  });
}
