import { isOn, setAttribute, useAt, type Builtin, type Use } from './builtin';
import { collectValues, resetFields } from './form';
import { wearHoverClass } from './hover';

/** What `open-type` buttons tell the page; there is no WeChat here to do it. */
const openTypes: Readonly<Record<string, (use: Use) => void>> = {
  agreePrivacyAuthorization: (use) => use.tell('agreeprivacyauthorization'),
  share: () => undefined,
};

/** Named by TDesign's button and of no use in a browser. */
const forWeChatOnly = {
  lang: 'en',
  sessionFrom: '',
  sendMessageTitle: '',
  sendMessagePath: '',
  sendMessageImg: '',
  appParameter: '',
  showMessageCard: false,
  phoneNumberNoQuotaToast: true,
  activityType: undefined,
  entrancePath: '',
  needShowEntrance: undefined,
};

export const button: Builtin = {
  tag: 'button',
  role: 'button',
  focusable: true,
  properties: {
    size: 'default',
    type: 'default',
    plain: false,
    loading: false,
    formType: '',
    openType: '',
    ...forWeChatOnly,
  },
  show: {
    size: ({ element }, value) => setAttribute(element, 'data-size', value),
    type: ({ element }, value) => setAttribute(element, 'data-type', value),
    plain: ({ element }, value) => element.toggleAttribute('data-plain', isOn(value)),
    loading: ({ element }, value) => setAttribute(element, 'aria-busy', isOn(value) ? 'true' : undefined),
  },
  attached: (use) => wearHoverClass(use, 'button-hover'),
  tap(use) {
    if (isOn(use.data.disabled)) return;

    const form = useAt(use.element.closest('wx-form'));
    if (form && use.data.formType === 'submit') form.tell('submit', { value: collectValues(form.node) });
    if (form && use.data.formType === 'reset') {
      resetFields(form.node);
      form.tell('reset');
    }
    for (const type of String(use.data.openType).split('|')) openTypes[type]?.(use);
  },
};
