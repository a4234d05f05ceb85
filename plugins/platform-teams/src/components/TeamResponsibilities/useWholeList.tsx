import { useState, type ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useApi } from '@backstage/core-plugin-api';
import type {
  TeamProfileItem,
  TeamProfileList,
} from '@cookie-factory/platform-teams-core';
import { platformTeamsApiRef } from '../../api';
import { messages } from './messages';
import type { ProfileProps } from './profileProps';

const PAGE = 500;

type Titles = ProfileProps['titles'];

interface Whole<L extends TeamProfileList> {
  readonly items: readonly TeamProfileItem<L>[];
  readonly titles: Titles;
}

/**
 * The first items of a list of the profile, and a button that shows all of
 * them; what the profile left out is asked for only then.
 */
export function useWholeList<L extends TeamProfileList>(
  { profile, totals, titles }: Omit<ProfileProps, 'words'>,
  list: L,
  options: {
    readonly shown: number;
    /** What the button shows all of, where several stand in one section. */
    readonly what?: string;
  },
): {
  readonly items: readonly TeamProfileItem<L>[];
  readonly titles: Titles;
  /** Absent when all are shown. */
  readonly showAll: ReactNode;
} {
  const api = useApi(platformTeamsApiRef);
  const first = profile[list] as readonly TeamProfileItem<L>[];
  const total = totals[list];
  const [whole, setWhole] = useState<Whole<L>>();
  const [isLoading, setLoading] = useState(false);
  const [error, setError] = useState<Error>();
  if (whole) {
    return {
      items: whole.items,
      titles: { ...titles, ...whole.titles },
      showAll: undefined,
    };
  }

  const showAll = async () => {
    setLoading(true);
    setError(undefined);
    try {
      setWhole(
        first.length === total
          ? { items: first, titles }
          : await readAll(cursor =>
              api.getTeamList(profile.team, list, { limit: PAGE, cursor }),
            ),
      );
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    } finally {
      setLoading(false);
    }
  };
  const items = first.slice(0, options.shown);
  return {
    items,
    titles,
    showAll: items.length < total && (
      <>
        {error && (
          <Typography variant="body2" role="alert" color="error">
            {messages.restFailed(error.message)}
          </Typography>
        )}
        <Button
          size="small"
          color="primary"
          disabled={isLoading}
          aria-label={options.what && messages.showAllOf(total, options.what)}
          onClick={showAll}
        >
          {isLoading ? messages.loadingRest : messages.showAll(total)}
        </Button>
      </>
    ),
  };
}

type Ask<L extends TeamProfileList> = (cursor: string | undefined) => Promise<{
  readonly items: readonly TeamProfileItem<L>[];
  readonly titles: Titles;
  readonly nextCursor?: string;
}>;

async function readAll<L extends TeamProfileList>(
  ask: Ask<L>,
): Promise<Whole<L>> {
  const items: TeamProfileItem<L>[] = [];
  let titles: Titles = {};
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    items.push(...page.items);
    titles = { ...titles, ...page.titles };
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return { items, titles };
}
