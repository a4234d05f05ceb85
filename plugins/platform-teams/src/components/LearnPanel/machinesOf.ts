import type {
  Machine,
  ServesView,
  StandsView,
} from '@cookie-factory/platform-teams-core';

/** Every area of work in a picture; *what stands on what* has none. */
export function machinesOf(view: ServesView | StandsView): readonly Machine[] {
  if (view.mode !== 'serves') return [];
  return view.layers
    .flatMap(({ columns }) => columns)
    .flatMap(({ machines }) => machines);
}
