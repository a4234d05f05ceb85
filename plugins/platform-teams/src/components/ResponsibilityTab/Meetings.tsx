import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { RuleMeeting } from '@cookie-factory/platform-teams-core';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import type { Words } from '../PlatformTeamsPage/useVocabulary';
import { TeamName } from '../shared';
import { messages } from './messages';

/** The other registrations of one kind, each with why and where. */
export function Meetings(props: {
  readonly title: string;
  readonly sub: string;
  readonly meetings: readonly RuleMeeting[];
  readonly titles: Readonly<Record<string, string>>;
  readonly words: Words;
}) {
  const { title, sub, meetings, titles, words } = props;
  const classes = usePageStyles();
  return (
    <Section title={title} sub={sub}>
      <div className={classes.scroll}>
        <Table size="small" className={`${classes.table} ${classes.stacked}`}>
          <TableHead>
            <TableRow>
              <TableCell scope="col">{messages.other}</TableCell>
              <TableCell scope="col">{messages.work}</TableCell>
              <TableCell scope="col">{messages.why}</TableCell>
              <TableCell scope="col">{messages.where}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {meetings.map(meeting => (
              <TableRow
                key={`${meeting.rule} ${meeting.concern} ${meeting.why}`}
              >
                <TableCell className={classes.links}>
                  <EntityRefLink
                    entityRef={meeting.rule}
                    title={meeting.title}
                    hideIcon
                  />
                  <div>
                    <TeamName
                      teamRef={meeting.team}
                      title={titles[meeting.team] ?? meeting.team}
                    />
                  </div>
                </TableCell>
                <TableCell>{words.concern(meeting.concern).title}</TableCell>
                <TableCell>{meeting.why}.</TableCell>
                <TableCell>
                  {messages.entities(meeting.entities)}
                  <div className={classes.soft}>
                    {messages.forExample(
                      meeting.examples
                        .map(ref => titles[ref] ?? ref)
                        .join(', '),
                    )}
                  </div>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </Section>
  );
}
