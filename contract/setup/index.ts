export { saveCentre, saveLimits } from './centre';
export { saveDuty } from '../network/duty';
export { saveHolidays } from './holidays';
export { dropPack, savePack, tryPack } from './packs';
export { dropPublication, savePublication } from './publications';
export { openSetUp, takeBack } from './set-up';
export { saveStation } from '../network/stations';
export { ownTexts, saveTexts } from './texts';
