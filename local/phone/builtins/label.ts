import { textOf, useAt, type Builtin } from './builtin';

const fields = 'wx-checkbox, wx-radio, wx-switch, wx-input, wx-textarea';
/** A tap on these is their own affair, the label adds nothing. */
const ownTap = `${fields}, wx-button, wx-navigator`;

/** A tap on it is a tap on its field: the one it names, or the first inside. */
export const label: Builtin = {
  tag: 'label',
  properties: { for: '' },
  tap({ element, data }, event) {
    const touched = event.getOriginalEvent()?.target;
    if (touched instanceof Element && touched.closest(ownTap)) return;

    const named = textOf(data.for);
    const field = useAt(named ? document.getElementById(named) : element.querySelector(fields));
    field?.builtin.activate?.(field);
  },
};
