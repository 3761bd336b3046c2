export { saveCentre, saveLimits } from './centre';
export { saveDuty } from './duty';
export { saveHolidays } from './holidays';
export { dropPack, savePack, tryPack } from './packs';
export { dropPublication, savePublication } from './publications';
export { openSetUp, takeBack } from './set-up';
export { saveStation } from './stations';
export { ownTexts, saveTexts } from './texts';
