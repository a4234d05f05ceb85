import { useCallback, type ReactNode } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CheckCircle from '@material-ui/icons/CheckCircleOutline';
import CallSplit from '@material-ui/icons/CallSplit';
import type {
  Concern,
  PreviewRule,
  ResponsibilityPreview,
} from '@cookie-factory/platform-teams-core';
import type { PreviewResponse } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../api';
import { nameInRef, useDebounced } from '../registering';
import {
  AsSeenByYou,
  RequestError,
  SkeletonRows,
  useRetryingRequest,
} from '../shared';

const TYPING_MS = 500;
const MOST_COLLISIONS = 5;

const useStyles = makeStyles(theme => ({
  title: { fontSize: 18, fontWeight: 700, margin: theme.spacing(0, 0, 1) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    gap: theme.spacing(1),
    padding: theme.spacing(0.75, 0),
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.5,
    '& svg': { flex: 'none', fontSize: 20 },
    '& a': { textDecoration: 'underline' },
  },
  examples: {
    margin: theme.spacing(0, 0, 1),
    fontSize: theme.typography.body2.fontSize,
    '& a': { textDecoration: 'underline' },
  },
}));

type Previewed = Extract<ResponsibilityPreview, { ok: true }>;

/** What the file matches and collides with, as far as the caller may see. */
export function PreviewPanel(props: {
  /** Absent: the file has mistakes. */
  readonly yaml: string | undefined;
  readonly concerns: readonly Concern[];
}) {
  const classes = useStyles();
  const api = useApi(platformTeamsApiRef);
  const asked = useDebounced(props.yaml, TYPING_MS);
  const request = useCallback(
    async (signal: AbortSignal) =>
      asked === undefined
        ? undefined
        : api.previewResponsibilities({ yaml: asked }, { signal }),
    [api, asked],
  );
  const preview = useRetryingRequest(request);
  const waits = props.yaml === undefined || asked === undefined;
  return (
    <section aria-labelledby="register-preview">
      <h3 id="register-preview" className={classes.title}>
        What it would match
      </h3>
      {waits && (
        <Typography variant="body2" color="textSecondary">
          Told as soon as the file has a team, work and no mistake.
        </Typography>
      )}
      {!waits && preview.status === 'loading' && (
        <SkeletonRows rows={2} label="Looking what it would match" />
      )}
      {!waits && preview.status === 'error' && (
        <RequestError
          what="What it would match could not be told."
          still="The file is yours all the same."
          error={preview.error}
          retry={preview.retry}
        />
      )}
      {!waits && preview.status === 'data' && preview.data && (
        <Told response={preview.data} concerns={props.concerns} />
      )}
    </section>
  );
}

function Told(props: {
  readonly response: PreviewResponse;
  readonly concerns: readonly Concern[];
}) {
  const { preview, titles, partial } = props.response;
  if (!preview.ok) {
    // The browser's own check comes first; the backend may know another vocabulary.
    return (
      <Typography variant="body2" role="alert">
        {preview.issues[0].message} {preview.issues[0].suggestion}
      </Typography>
    );
  }
  const titleOf = (ref: string) => titles[ref] ?? nameInRef(ref);
  const workOf = (id: string) =>
    props.concerns.find(one => one.id === id)?.title ?? id;
  return (
    <>
      {preview.rules.map(rule => (
        <Rule key={rule.ref} {...{ rule, preview, titleOf, workOf }} />
      ))}
      {partial && <AsSeenByYou />}
    </>
  );
}

function Rule(props: {
  readonly rule: PreviewRule;
  readonly preview: Previewed;
  readonly titleOf: (ref: string) => string;
  readonly workOf: (concern: string) => string;
}) {
  const classes = useStyles();
  const { rule, preview, titleOf, workOf } = props;
  const { selects, answers, examples, collisions } = rule;
  const shown = collisions.slice(0, MOST_COLLISIONS);
  const left = collisions.length - shown.length;
  return (
    <>
      <Typography variant="body2" role="status">
        <strong>{matched(selects)}</strong> {answered(rule)}
      </Typography>
      {examples.length > 0 && (
        <p className={classes.examples}>
          {examples.map((ref, index) => (
            <span key={ref}>
              {index > 0 && ', '}
              <EntityRefLink entityRef={ref} title={titleOf(ref)} hideIcon />
            </span>
          ))}
          {selects > examples.length &&
            ` and ${selects - examples.length} more`}
        </p>
      )}
      <ul className={classes.list} aria-label="What it collides with">
        {shown.map(({ rule: other, title, team, concern, entities, how }) => (
          <Item
            key={`${other} ${concern} ${how}`}
            icon={<CallSplit aria-hidden />}
          >
            {how === 'comes-first'
              ? `${workOf(concern)}: ${titleOf(team)} comes first on ${entities}, by `
              : `${workOf(concern)}: ${titleOf(team)} claims the same ${entities}, by `}
            <EntityRefLink entityRef={other} title={title} hideIcon />
            {how === 'claims-alike' &&
              '. Claimed twice, nobody is asked: agree on one of the two.'}
          </Item>
        ))}
        {left > 0 && <li className={classes.item}>and {left} more</li>}
        {answers > 0 && collisions.length === 0 && (
          <Item icon={<CheckCircle aria-hidden />}>
            It collides with nothing.
          </Item>
        )}
        {preview.vanishes.total > 0 && (
          <Item icon={<CheckCircle aria-hidden />}>
            It would settle {findings(preview.vanishes.total)}.
          </Item>
        )}
        {preview.appears.total > 0 && (
          <Item icon={<CallSplit aria-hidden />}>
            It would bring {findings(preview.appears.total)}:{' '}
            {preview.appears.items[0].message}
          </Item>
        )}
      </ul>
    </>
  );
}

function Item(props: {
  readonly icon: ReactNode;
  readonly children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <li className={classes.item}>
      {props.icon}
      <span>{props.children}</span>
    </li>
  );
}

function matched(selects: number): string {
  if (selects === 0) return 'It matches nothing.';
  return selects === 1
    ? 'It matches 1 entity.'
    : `It matches ${selects} entities.`;
}

function answered({ selects, answers }: PreviewRule): string {
  if (selects === 0) return 'Check where it counts.';
  return answers === selects
    ? 'The team would be asked on all of them.'
    : `The team would be asked on ${answers} of ${selects}: the work is not about the others, or another team comes first or claims the same.`;
}

function findings(count: number): string {
  return count === 1 ? '1 finding' : `${count} findings`;
}
