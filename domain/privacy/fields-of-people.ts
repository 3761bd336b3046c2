import {
  about,
  address,
  each,
  identity,
  name,
  phone,
  plain,
  special,
  under,
  words,
} from '../vocabulary/privacy';
import type { Declarations } from '../vocabulary/privacy';

const identityPaper: Declarations = { 'identity.kind': plain, 'identity.number': identity };

/** Applicant, agent, members and the safe contact. `*` stands for every element of a list. */
export const fieldsOfPeople: Declarations = {
  ...under('applicant', {
    name,
    ...identityPaper,
    phone,
    ...each('address registeredAt lettersTo', address),
    'tags.*': special,
    // Ethnicity, health and money of the family, in free words.
    onPaper: { ...words, level: 'sensitive', whole: true },
  }),
  ...under('agent', { name, ...identityPaper, phone, relation: plain, reason: words }),
  ...under('contact', {
    hours: words,
    way: plain,
    'other.name': name,
    'other.phone': phone,
    discreet: special,
    calledAs: words,
  }),
  ...under('urgency', { inDanger: special, limitNear: plain, calledAt: plain }),
  ...under('members.*', {
    ...each('id confirmedAt leftAt', plain),
    name,
    ...identityPaper,
    phone,
    amount: about,
    openid: { level: 'sensitive', mask: 'text', keep: 'handling' },
  }),
  ...under('dispute', {
    matter: plain,
    opponent: name,
    opponentContact: phone,
    amount: about,
    amountPer: plain,
    place: address,
    happenedOn: about,
    story: words,
  }),
};
