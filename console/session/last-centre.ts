const place = 'yuanshou-centre';

/** The centre that this computer was last used for; so another centre's phone does not open it by mistake. */
export function lastCentre(): string | null {
  return localStorage.getItem(place);
}

/** Notes for which centre somebody has signed in here. */
export function rememberCentre(id: string): void {
  localStorage.setItem(place, id);
}
