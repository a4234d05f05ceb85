export * from './catalog';
export * from './responsibilities';
export * from './vocabulary';
