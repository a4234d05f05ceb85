import { useCallback, useRef, useState } from 'react';
import type { DockerfileFinding } from '@cookie-factory/platform-teams-core';

/** Goes from finding to finding by keyboard focus. */
export interface FindingSteps {
  /** Counted from 0; absent until one was gone to. */
  readonly current: number | undefined;
  step(by: 1 | -1): void;
  refOf(finding: DockerfileFinding): (element: HTMLElement | null) => void;
}

/** Steps through findings, round and round. */
export function useFindingSteps(
  findings: readonly DockerfileFinding[],
): FindingSteps {
  const elements = useRef(new Map<DockerfileFinding, HTMLElement>());
  const [last, setLast] = useState<DockerfileFinding>();
  const index = last ? findings.indexOf(last) : -1;
  const current = index === -1 ? undefined : index;

  const step = (by: 1 | -1) => {
    const from = current ?? (by === 1 ? -1 : 0);
    const next = findings[(from + by + findings.length) % findings.length];
    setLast(next);
    const element = elements.current.get(next);
    element?.scrollIntoView?.({ block: 'center' });
    element?.focus({ preventScroll: true });
  };

  const refOf = useCallback(
    (finding: DockerfileFinding) => (element: HTMLElement | null) => {
      if (element) elements.current.set(finding, element);
      else elements.current.delete(finding);
    },
    [],
  );
  return { current, step, refOf };
}
