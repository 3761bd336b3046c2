/** For tools that read TypeScript only; vue-tsc reads the views themselves. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue';
  const view: DefineComponent;
  export default view;
}
