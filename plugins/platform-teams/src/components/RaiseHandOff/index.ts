export { HandOffLine } from './HandOffLine';
export { RaiseFromRule } from './RaiseFromRule';
