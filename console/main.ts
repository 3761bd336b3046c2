import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { createApp } from 'vue';
import 'virtual:tokens.css';
import 'element-plus/es/components/base/style/css';
import './theme/base.css';
import './theme/page.css';
import DeskShell from './shell/DeskShell.vue';
import { OfficeRefused } from './office';
import { router } from './router';
import { watchForMissingParts } from './shell/missing-part';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal is an answer; only silence is worth asking again.
      retry: (failures, reason) =>
        failures < 2 && reason instanceof OfficeRefused && reason.code === 'Unreachable',
      refetchOnWindowFocus: true,
      staleTime: 5_000,
    },
  },
});

watchForMissingParts();
createApp(DeskShell).use(router).use(VueQueryPlugin, { queryClient: queries }).mount('#desk');
