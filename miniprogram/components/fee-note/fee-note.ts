import { call, hotline } from '../../lib/call';
import { open, pages } from '../../lib/navigate';

/** On every page of a case: aid costs nothing, and how to tell when somebody takes money all the same. */
Component({
  properties: {
    /** The case that it would be told about. */
    caseId: { type: String, value: '' },
    /** Whether a complaint can be made in the case; else the hotline takes it. */
    complain: { type: Boolean, value: true },
  },
  methods: {
    tell() {
      const { caseId, complain } = this.data;
      if (caseId && complain) open(pages.voice, { id: caseId, kind: 'complain', about: 'fee' });
      else call(hotline);
    },
  },
});
