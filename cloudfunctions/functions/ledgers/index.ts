import * as audit from '../../../contract/audit/audit';
import * as consultations from '../../../contract/consultation/register';
import * as figures from '../../../contract/statistics/figures';
import * as papers from '../../../contract/papers/papers';
import * as providers from '../../../contract/network/providers';
import * as setUp from '../../../contract/setup';
import * as workers from '../../../contract/network/station-workers';
import * as users from '../../../contract/people/users';
import { listProviders } from '../../network/list-providers';
import { saveFirm } from '../../network/save-firm';
import { saveLawyer } from '../../network/save-lawyer';
import { paperNumbers } from '../../papers/paper-numbers';
import { changeUser } from '../../people/change-user';
import { disableUser } from '../../people/disable-user';
import { enableUser } from '../../people/enable-user';
import { inviteUser } from '../../people/invite-user';
import { listUsers } from '../../people/list-users';
import { checkChains } from '../../audit/check-chains';
import { listAccess } from '../../audit/list-access';
import { listOfficeChanges } from '../../audit/list-office-changes';
import { answerConsultation } from '../../consultation/answer-consultation';
import { listConsultations } from '../../consultation/list-consultations';
import { recordConsultation } from '../../consultation/record-consultation';
import { resetPassword } from '../../people/reset-password';
import { resetSecondFactor } from '../../people/reset-second-factor';
import { releasePhone } from '../../people/phone/release-phone';
import { action, table } from '../../platform/actions';
import { openSetUp } from '../../setup/open-set-up';
import { saveCentre, saveLimits } from '../../setup/save-centre';
import { saveDuty } from '../../network/save-duty';
import { saveHolidays } from '../../setup/save-holidays';
import { dropPack, savePack } from '../../setup/save-pack';
import { dropPublication, savePublication } from '../../setup/save-publication';
import { saveStation } from '../../network/save-station';
import { ownTexts, saveTexts } from '../../setup/save-texts';
import { takeBack } from '../../setup/take-back';
import { deskFunction } from '../../platform/desk-function';
import { matterByMonth } from '../../statistics/matter-by-month';
import { addStationWorker, endStationWorker, listStationWorkers } from '../../network/keep-workers';

/** Registers, accounts, set-up, figures and the log: no step of a case. Signing in is the desk's. */
export const main = deskFunction({
  door: table([]),
  desk: table([
    action(papers.paperNumbers, paperNumbers),
    action(providers.listProviders, listProviders),
    action(providers.saveLawyer, saveLawyer),
    action(providers.saveFirm, saveFirm),
    action(figures.matterByMonth, matterByMonth),
    action(audit.listAccess, listAccess),
    action(audit.listOfficeChanges, listOfficeChanges),
    action(audit.checkChains, checkChains),
    action(consultations.listConsultations, listConsultations),
    action(consultations.recordConsultation, recordConsultation),
    action(consultations.answerConsultation, answerConsultation),
    action(setUp.openSetUp, openSetUp),
    action(setUp.saveCentre, saveCentre),
    action(setUp.saveLimits, saveLimits),
    action(setUp.saveStation, saveStation),
    action(workers.listStationWorkers, listStationWorkers),
    action(workers.addStationWorker, addStationWorker),
    action(workers.endStationWorker, endStationWorker),
    action(setUp.saveHolidays, saveHolidays),
    action(setUp.savePack, savePack),
    action(setUp.dropPack, dropPack),
    action(setUp.saveTexts, saveTexts),
    action(setUp.ownTexts, ownTexts),
    action(setUp.saveDuty, saveDuty),
    action(setUp.savePublication, savePublication),
    action(setUp.dropPublication, dropPublication),
    action(setUp.takeBack, takeBack),
    action(users.listUsers, listUsers),
    action(users.inviteUser, inviteUser),
    action(users.changeUser, changeUser),
    action(users.disableUser, disableUser),
    action(users.enableUser, enableUser),
    action(users.resetPassword, resetPassword),
    action(users.resetSecondFactor, resetSecondFactor),
    action(users.releasePhone, releasePhone),
  ]),
});
