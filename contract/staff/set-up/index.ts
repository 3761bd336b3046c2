export { saveCentre, saveLimits } from './centre';
export { saveHolidays } from './holidays';
export { dropPack, savePack, tryPack } from './packs';
export { openSetUp, takeBack } from './set-up';
export { saveStation } from './stations';
export { ownTexts, saveTexts } from './texts';
