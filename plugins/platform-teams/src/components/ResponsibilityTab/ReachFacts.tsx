import { Fragment, type ReactNode } from 'react';
import { LinkButton } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { ResponsibilityStanding } from '@cookie-factory/platform-teams-core';
import { dayOf } from '../PlatformTeamsPage/dayOf';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import type { Words } from '../PlatformTeamsPage/useVocabulary';
import { RaiseFromRule } from '../RaiseHandOff';
import { safeLink } from '../shared';
import { messages } from './messages';

const useStyles = makeStyles<Theme>(
  theme => ({
    facts: {
      display: 'grid',
      gridTemplateColumns: 'minmax(130px, auto) minmax(0, 1fr)',
      gap: theme.spacing(0.75, 3),
      margin: theme.spacing(1, 0),
      fontSize: 14,
      overflowWrap: 'anywhere',
      '& dt': { fontWeight: 700 },
      '& dd': { margin: 0 },
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
        '& dd': { marginBottom: theme.spacing(0.75) },
      },
    },
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      '@media print': { display: 'none' },
    },
  }),
  { name: 'PlatformTeamsReachFacts' },
);

/** What a registration says: its work, where, who else, and the line that it keeps. */
export function ReachFacts(props: {
  readonly standing: ResponsibilityStanding;
  readonly titles: Readonly<Record<string, string>>;
  readonly words: Words;
}) {
  const { standing, titles, words } = props;
  const { work, assists, boundary } = standing;
  const classes = useStyles();
  const page = usePageStyles();
  const editUrl = safeLink(work.editUrl);
  const state = messages.states[work.state];
  const links = (refs: readonly string[]) => (
    <EntityLinks refs={refs} titles={titles} />
  );
  const lines = (texts: readonly string[]) =>
    texts.map(text => <div key={text}>{text}</div>);
  const handsOff = boundary?.handsOffTo;
  const facts: readonly (readonly [string, ReactNode, boolean])[] = [
    [messages.team, links([work.team]), true],
    [
      messages.work,
      lines(
        work.concerns.map(({ concern, entities, of }) =>
          messages.workShare(words.concern(concern).title, entities, of),
        ),
      ),
      work.concerns.length > 0,
    ],
    [
      messages.helps,
      lines(assists.map(({ concern }) => words.concern(concern).title)),
      assists.length > 0,
    ],
    [messages.covers, lines(work.covers.map(({ text }) => text)), true],
    [
      messages.except,
      lines(work.except.map(({ text }) => text)),
      work.except.length > 0,
    ],
    [messages.consulted, links(work.consulted), work.consulted.length > 0],
    [messages.informed, links(work.informed), work.informed.length > 0],
    [
      messages.never,
      lines((boundary?.mustNotChange ?? []).map(id => words.concern(id).title)),
      Boolean(boundary?.mustNotChange.length),
    ],
    [
      messages.handsOff,
      handsOff && (
        <>
          {messages.acts(words.concern(handsOff.concern).title)}{' '}
          {handsOff.teams.length > 0
            ? links(handsOff.teams)
            : messages.nobodyActs}
        </>
      ),
      handsOff !== undefined,
    ],
    [
      messages.review,
      work.reviewBy ? dayOf(work.reviewBy) : messages.noReview,
      true,
    ],
  ];
  return (
    <>
      {state && <p className={page.claim}>{state}</p>}
      {work.description && <p className={page.sub}>{work.description}</p>}
      <dl className={classes.facts}>
        {facts
          .filter(([, , isThere]) => isThere)
          .map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
      <div className={classes.buttons}>
        {handsOff && work.state === 'in-force' && (
          <RaiseFromRule rule={work.rule} />
        )}
        {editUrl && (
          <LinkButton to={editUrl} size="small" color="primary">
            {messages.wrong}
          </LinkButton>
        )}
      </div>
    </>
  );
}

function EntityLinks(props: {
  readonly refs: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
}) {
  return (
    <>
      {props.refs.map((ref, index) => (
        <Fragment key={ref}>
          {index > 0 && ', '}
          <EntityRefLink entityRef={ref} title={props.titles[ref]} hideIcon />
        </Fragment>
      ))}
    </>
  );
}
