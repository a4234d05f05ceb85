export * from './catalog';
export * from './dockerfile';
export * from './layers';
export * from './policy';
export * from './responsibilities';
export * from './vocabulary';
