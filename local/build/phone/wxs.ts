/**
 * WXS is not quite JavaScript: `x.constructor` is a type's name, getRegExp and getDate are given, and
 * event handlers get (event, ownerInstance). TDesign relies on all of it.
 */
export function rewriteWxs(source: string): string {
  return source.replace(
    /([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[[^[\]]*\])*)\.constructor\b/g,
    'wxsType($1)',
  );
}

/** Put before all compiled templates; the host provides `__mp.wxs`. */
export const wxsPrelude = `
var wxsType=function(x){return Object.prototype.toString.call(x).slice(8,-1)};
var getRegExp=function(p,f){return new RegExp(p,f)};
var getDate=function(){return arguments.length?new (Function.prototype.bind.apply(Date,[null].concat([].slice.call(arguments))))():new Date()};
var wxsNode=function(n){return window.__mp.wxs.instance(n)};
Q.A=function(f){return function(v,o,h,e){return f(v,o,wxsNode(h),wxsNode(e))}};
Q.C=function(c,ev,f,path){return path?f.call(null,window.__mp.wxs.event(ev),wxsNode(c._$||c)):f.call(c,ev)};
`;
