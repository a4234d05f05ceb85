import { useUrlState, type UrlCodec } from '../shared';

/** What the list of findings is narrowed to; it stands in the URL. */
export interface FindingsFilter {
  readonly kind?: string;
  readonly severity?: string;
  readonly team?: string;
  /** Id of the work that they are about. */
  readonly concern?: string;
  readonly text: string;
}

const codec: UrlCodec<FindingsFilter> = {
  read: params => ({
    kind: params.get('kind') ?? undefined,
    severity: params.get('severity') ?? undefined,
    team: params.get('team') ?? undefined,
    concern: params.get('concern') ?? undefined,
    text: params.get('q') ?? '',
  }),
  write: ({ kind, severity, team, concern, text }) => ({
    kind,
    severity,
    team,
    concern,
    q: text || undefined,
  }),
};

/** Reads the filter from the URL and writes it there. */
export function useFindingsFilter() {
  const { state: filter, change } = useUrlState(codec);
  return { filter, change };
}
