export { sign } from '../../outside/sign';
