import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What the tab's address asks for. */
export interface TabTarget {
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** Id of an owner. */
  readonly owner: string | undefined;
  chooseFile(path: string): void;
  chooseOwner(owner: string | undefined): void;
}

/** Keeps in the address what is shown, so that it can be sent to somebody. */
export function useTabTarget(): TabTarget {
  const [params, setParams] = useSearchParams();
  const line = Number(params.get('line') ?? Number.NaN);
  const chooseFile = useCallback(
    (path: string) => setParams({ file: path }, { replace: true }),
    [setParams],
  );
  const chooseOwner = useCallback(
    (owner: string | undefined) =>
      setParams(
        before => {
          const next = new URLSearchParams(before);
          next.delete('line');
          if (owner) next.set('owner', owner);
          else next.delete('owner');
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return {
    file: params.get('file') ?? undefined,
    line: Number.isInteger(line) && line > 0 ? line : undefined,
    owner: params.get('owner') ?? undefined,
    chooseFile,
    chooseOwner,
  };
}
