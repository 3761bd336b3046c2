/** The functions behind the desk's one address; each carries only what its own actions need. */
export const doors = ['staff', 'ledgers', 'rules'] as const;

export type Door = (typeof doors)[number];

/** What another door than the desk's own answers: registers and set-up, and whatever needs the whole form and all packs. */
const elsewhere: Readonly<Record<Exclude<Door, 'staff'>, readonly string[]>> = {
  ledgers: [
    ...['listUsers', 'inviteUser', 'changeUser', 'disableUser', 'enableUser', 'resetPassword'],
    ...['resetSecondFactor', 'releasePhone', 'listProviders', 'saveLawyer', 'saveFirm'],
    ...[
      'listStationWorkers',
      'addStationWorker',
      'endStationWorker',
      'openSetUp',
      'saveCentre',
      'saveLimits',
    ],
    ...['saveStation', 'saveHolidays', 'savePack', 'dropPack', 'saveTexts', 'ownTexts', 'saveDuty'],
    ...['savePublication', 'dropPublication', 'takeBack', 'matterByMonth', 'listAccess', 'listOfficeChanges'],
    ...['checkChains', 'paperNumbers', 'listConsultations', 'recordConsultation', 'answerConsultation'],
  ],
  rules: ['takeDownApplication', 'registerNotice', 'tryPack'],
};

/** The door that answers an action of the desk; neither the page nor a test knows the cut. */
export function doorOf(action: string): Door {
  return doors.find((door) => door !== 'staff' && elsewhere[door].includes(action)) ?? 'staff';
}
