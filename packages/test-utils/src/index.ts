export * from './catalogs';
export * from './contracts';
export * from './msw';
