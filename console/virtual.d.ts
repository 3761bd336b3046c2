declare module 'virtual:tokens.css';
declare module 'element-plus/es/components/*/style/css';
