import type { RouteRecordRaw } from 'vue-router';

declare module 'vue-router' {
  interface RouteMeta {
    /** Shown in the browser's tab and read out on arrival. */
    title: string;
    /** Open to people who have not signed in. */
    open?: boolean;
  }
}

/** Every view of the desk; each is loaded when somebody first goes there. */
export const routes: readonly RouteRecordRaw[] = [
  {
    path: '/',
    name: 'home',
    component: () => import('./shell/HomeView.vue'),
    meta: { title: '援手工作台' },
  },
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./session/SignInView.vue'),
    meta: { title: '登录', open: true },
  },
  {
    path: '/queue',
    name: 'queue',
    component: () => import('./queue/QueueView.vue'),
    meta: { title: '待办队列' },
  },
  {
    path: '/case/:id',
    name: 'dossier',
    component: () => import('./dossier/DossierView.vue'),
    props: true,
    meta: { title: '卷宗' },
  },
  {
    path: '/consultations',
    name: 'consultations',
    component: () => import('./consultation/ConsultationsView.vue'),
    meta: { title: '咨询登记' },
  },
  {
    path: '/complaints',
    name: 'complaints',
    component: () => import('./quality/complaints/ComplaintsView.vue'),
    meta: { title: '投诉和意见' },
  },
  {
    path: '/visits',
    name: 'visits',
    component: () => import('./quality/VisitsView.vue'),
    meta: { title: '回访' },
  },
  {
    path: '/hearings',
    name: 'hearings',
    component: () => import('./quality/HearingsView.vue'),
    meta: { title: '旁听和征询' },
  },
  {
    path: '/records',
    name: 'records',
    component: () => import('./quality/RecordsView.vue'),
    meta: { title: '诚信档案' },
  },
  {
    path: '/reviews',
    name: 'reviews',
    component: () => import('./quality/reviews/ReviewsView.vue'),
    meta: { title: '案卷评查' },
  },
  {
    path: '/notice',
    name: 'notice',
    component: () => import('./intake/NoticeView.vue'),
    meta: { title: '登记办案机关通知' },
  },
  {
    path: '/take-down',
    name: 'take-down',
    component: () => import('./intake/TakeDownView.vue'),
    meta: { title: '代录申请' },
  },
  {
    path: '/batch',
    name: 'batch',
    component: () => import('./assignment/BatchView.vue'),
    meta: { title: '批量指派' },
  },
  {
    path: '/ledger',
    name: 'ledger',
    component: () => import('./assignment/LedgerView.vue'),
    meta: { title: '轮派台账' },
  },
  {
    path: '/papers',
    name: 'papers',
    component: () => import('./papers/PapersView.vue'),
    meta: { title: '文书' },
  },
  {
    path: '/numbers',
    name: 'numbers',
    component: () => import('./papers/NumbersView.vue'),
    meta: { title: '文号台账' },
  },
  {
    path: '/lawyers',
    name: 'lawyers',
    component: () => import('./network/ProvidersView.vue'),
    meta: { title: '律师名册' },
  },
  {
    path: '/archive',
    name: 'archive',
    component: () => import('./closing/ArchiveView.vue'),
    meta: { title: '档案' },
  },
  {
    path: '/subsidies',
    name: 'subsidies',
    component: () => import('./finance/SubsidyView.vue'),
    meta: { title: '补贴' },
  },
  {
    path: '/reports',
    name: 'reports',
    component: () => import('./reports/ReportsView.vue'),
    meta: { title: '数字和报告' },
  },
  {
    path: '/registers',
    name: 'registers',
    component: () => import('./ledger/RegistersView.vue'),
    meta: { title: '台账' },
  },
  {
    path: '/network',
    name: 'network',
    component: () => import('./network/NetworkView.vue'),
    meta: { title: '服务网络' },
  },
  {
    path: '/registers/:name',
    name: 'register',
    component: () => import('./ledger/LedgerView.vue'),
    props: true,
    meta: { title: '台账' },
  },
  {
    path: '/statistics',
    name: 'statistics',
    component: () => import('./statistics/StatisticsView.vue'),
    meta: { title: '统计' },
  },
  {
    path: '/audit',
    name: 'audit',
    component: () => import('./audit/AuditView.vue'),
    meta: { title: '审计' },
  },
  {
    path: '/whole',
    name: 'whole',
    component: () => import('./audit/WholeView.vue'),
    meta: { title: '全面核对' },
  },
  {
    path: '/set-up',
    name: 'set-up',
    component: () => import('./setup/SetUpView.vue'),
    meta: { title: '设置' },
  },
  {
    path: '/rules',
    name: 'rules',
    component: () => import('./setup/RulesView.vue'),
    meta: { title: '援助规则' },
  },
  {
    path: '/users',
    name: 'users',
    component: () => import('./people/UsersView.vue'),
    meta: { title: '账号' },
  },
  {
    path: '/account',
    name: 'account',
    component: () => import('./people/AccountView.vue'),
    meta: { title: '我的账号' },
  },
  {
    path: '/:rest(.*)*',
    name: 'nowhere',
    component: () => import('./shell/NowhereView.vue'),
    meta: { title: '没有这个页面' },
  },
];
