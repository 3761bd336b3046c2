/** How often something may happen within a stretch of time, counted in the database, so that every instance knows. */
export interface Bound {
  /** Under which name it is counted. */
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

const minutes = 60;
const hour = 3600;
const day = 86_400;

/** From one address, behind which a whole centre may sit. */
export const signingIn: Bound = { name: 'sign-in', most: 200, seconds: 5 * minutes };
/** At one name, so that many guesses at the same moment do not all pass before the lock. */
export const signingInAs: Bound = { name: 'sign-in-name', most: 30, seconds: 5 * minutes };
/** From one address, behind which a whole centre may sit. */
export const startingScans: Bound = { name: 'scan-start', most: 60, seconds: 5 * minutes };
/** Nobody scans so often; whoever tries out codes would. */
export const scanning: Bound = { name: 'scan-phone', most: 20, seconds: 5 * minutes };
/** Whoever sits at somebody's open desk cannot try out passwords. */
export const provingPassword: Bound = { name: 'change-password', most: 10, seconds: 5 * minutes };
/** Of one person; a script that tries out numbers or names comes to its end here. */
export const searching: Bound = { name: 'search', most: 120, seconds: 5 * minutes };

/** Ten thousand endings: neither one phone nor many together come upon one by chance. */
export const lookingUp: Bound = { name: 'look-up', most: 10, seconds: hour };
export const lookingUpNumber: Bound = { name: 'look-up-number', most: 10, seconds: day };
/** Six digits and so few tries an hour: nobody comes upon a group by chance. */
export const openingInvitations: Bound = { name: 'invitation', most: 10, seconds: hour };
/** The own six digits: whoever holds somebody's phone does not come upon them. */
export const takingOut: Bound = { name: 'take-out', most: 10, seconds: day };
/** Six digits, the right name beside them, and ten tries an hour: nobody comes upon them by chance. */
export const confirming: Bound = { name: 'confirm', most: 10, seconds: hour };
/** Eight digits and ten tries an hour: guessing takes centuries. */
export const bindingStations: Bound = { name: 'station', most: 10, seconds: hour };
/** Likewise. */
export const bindingHandlers: Bound = { name: 'handler', most: 10, seconds: hour };
/** What one address may ask in an hour, right codes and wrong ones. */
export const replying: Bound = { name: 'reply', most: 60, seconds: hour };

/** What one address may open in an hour: behind it may sit a whole hall that signs in. */
export const openingPages: Bound = { name: 'code-page', most: 1500, seconds: hour };

/** Far above one person's papers. By address nothing is counted: behind one may sit a whole village. */
export const uploading: Bound = { name: 'upload', most: 200, seconds: hour };
/** Scans of one member of staff: far above a stack of papers. */
export const scanningIn: Bound = { name: 'scan-in', most: 300, seconds: hour };
/** Far above one person's papers. */
export const announcingUploads: Bound = { name: 'announce', most: 60, seconds: hour };
/** As many as a person can mean on one day. */
export const complaining: Bound = { name: 'complain', most: 5, seconds: day };

/** Setting a paper takes a second of a machine. */
export const settingForms: Bound = { name: 'form', most: 20, seconds: hour };
/** Its page is open to everybody. */
export const settingOwnPapers: Bound = { name: 'own-paper', most: 8, seconds: hour };
/** WeChat draws no endless number of codes a minute. */
export const drawingCodes: Bound = { name: 'draw', most: 20, seconds: hour };
