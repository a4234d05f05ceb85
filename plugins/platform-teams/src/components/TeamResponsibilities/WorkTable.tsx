import { Fragment, type ReactNode } from 'react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type {
  TeamAssistance,
  TeamWork,
} from '@cookie-factory/platform-teams-core';
import { Link } from '@backstage/core-components';
import { Section } from '../PlatformTeamsPage/Section';
import { dayOf } from '../PlatformTeamsPage/dayOf';
import { titleOf } from '../PlatformTeamsPage/titleOf';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { TeamName } from '../shared';
import { TemplateButton } from '../WhoToAskCard/TemplateButton';
import { messages } from './messages';
import type { ProfileProps } from './profileProps';
import { useStackedTable } from './useStackedTable';
import { useWholeList } from './useWholeList';
import { WhichEntities } from './WhichEntities';

// Who has more than this has them shown on demand.
const SHOWN = 50;
const SHOWN_ASSISTS = 8;

/** What the team does, for whom, and how to start it without waiting. */
export function WorkTable(props: ProfileProps) {
  const { profile, words } = props;
  const classes = usePageStyles();
  const { stacked } = useStackedTable();
  const work = useWholeList(props, 'work', { shown: SHOWN });
  const assists = useWholeList(props, 'assists', {
    shown: SHOWN_ASSISTS,
    what: messages.weHelp,
  });
  return (
    <Section
      anchor
      title="What we do"
      sub={
        profile.automatedBy.length > 0
          ? 'Ask us about these. The button starts it without waiting for us.'
          : 'Ask us about these.'
      }
    >
      <div className={classes.scroll}>
        <Table size="small" className={`${classes.table} ${stacked}`}>
          <TableHead>
            <TableRow>
              <TableCell scope="col" width="24%">
                Work
              </TableCell>
              <TableCell scope="col" width="24%">
                {messages.for}
              </TableCell>
              <TableCell scope="col" width="31%">
                Start it yourself
              </TableCell>
              <TableCell scope="col">{messages.nextReview}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {work.items.flatMap(one =>
              workRows(one, {
                team: profile.team,
                titles: work.titles,
                words,
              }),
            )}
            {work.showAll && <FootRow>{work.showAll}</FootRow>}
            {assists.items.map(assist => (
              <AssistRow
                key={`${assist.rule} ${assist.concern}`}
                assist={assist}
                titles={assists.titles}
                words={words}
              />
            ))}
            {assists.showAll && <FootRow>{assists.showAll}</FootRow>}
          </TableBody>
        </Table>
      </div>
    </Section>
  );
}

/** One row for each area of work; what holds for all of a registration stands once. */
function workRows(
  work: TeamWork,
  at: Pick<ProfileProps, 'titles' | 'words'> & { readonly team: string },
) {
  const { titles, words } = at;
  return work.concerns.map((share, index) => {
    const { title, hint } = words.concern(share.concern);
    return (
      <TableRow
        key={`${work.rule} ${share.concern}`}
        id={`work-${share.concern}`}
      >
        <TableCell>
          <strong>{title}</strong>
          <Soft>{hint}</Soft>
          {work.team !== at.team && (
            <Soft>{messages.by(titleOf(work.team, titles))}</Soft>
          )}
        </TableCell>
        <TableCell data-label={messages.for}>
          <WhichEntities rule={work.rule} share={share} words={words} />
          {index === 0 && <Soft>{messages.scopes(work.covers)}</Soft>}
          {index === 0 && work.except.length > 0 && (
            <Soft>except {messages.scopes(work.except)}</Soft>
          )}
        </TableCell>
        {index === 0 && (
          <>
            <TableCell rowSpan={work.concerns.length}>
              {work.automatedBy.map(template => (
                <TemplateButton
                  key={template}
                  templateRef={template}
                  title={titleOf(template, titles)}
                  filled={false}
                />
              ))}
              {work.automatedBy.length === 0 && <AskIn work={work} />}
            </TableCell>
            <TableCell
              rowSpan={work.concerns.length}
              data-label={messages.nextReview}
            >
              <Review work={work} />
            </TableCell>
          </>
        )}
      </TableRow>
    );
  });
}

function AskIn({ work }: { work: TeamWork }) {
  const [contact] = work.contacts;
  return contact ? (
    <Soft>
      Ask in <Link to={contact.url}>{contact.title}</Link>
    </Soft>
  ) : (
    <Soft>Ask us</Soft>
  );
}

function Review({ work }: { work: TeamWork }) {
  const classes = usePageStyles();
  if (!work.reviewBy) {
    return <Soft>No date set</Soft>;
  }
  // The day stays on one line; what stands before it may stand above it.
  const day = dayOf(work.reviewBy).replaceAll(' ', '\u00a0');
  return (
    <span className={classes.whole}>
      {work.review === 'overdue' && <strong>{messages.overdue(day)}</strong>}
      {work.review === 'due-soon' && <strong>{messages.dueSoon(day)}</strong>}
      {work.review === 'up-to-date' && day}
    </span>
  );
}

function AssistRow(
  props: { assist: TeamAssistance } & Pick<ProfileProps, 'titles' | 'words'>,
) {
  const { assist, titles, words } = props;
  const classes = usePageStyles();
  const { title, hint } = words.concern(assist.concern);
  return (
    <TableRow>
      <TableCell>
        <strong>
          We help with {title.charAt(0).toLowerCase() + title.slice(1)}
        </strong>
        <Soft>{hint}</Soft>
      </TableCell>
      <TableCell>
        {assist.entities === 1 ? '1 entity' : `${assist.entities} entities`}
      </TableCell>
      <TableCell colSpan={2} className={classes.links}>
        {assist.accountable.length > 0
          ? 'The team to ask: '
          : 'No team is asked for it yet.'}
        {assist.accountable.map((team, index) => (
          <Fragment key={team}>
            {index > 0 && ' '}
            <span className={classes.kept}>
              <TeamName teamRef={team} title={titleOf(team, titles)} />
              {index < assist.accountable.length - 1 && ','}
            </span>
          </Fragment>
        ))}
      </TableCell>
    </TableRow>
  );
}

function FootRow(props: { children: ReactNode }) {
  return (
    <TableRow>
      <TableCell colSpan={4}>{props.children}</TableCell>
    </TableRow>
  );
}

function Soft(props: { children: ReactNode }) {
  return <div className={usePageStyles().soft}>{props.children}</div>;
}
