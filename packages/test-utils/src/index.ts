export * from './contracts';
export * from './msw';
