import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { sentenceTitle } from '@cookie-factory/platform-teams-core';
import type { ConcernAnswer } from '@cookie-factory/plugin-platform-teams-common';
import { messages } from './messages';
import { RaiseHandOffButton } from './RaiseHandOffButton';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    margin: theme.spacing(1, 0),
  },
}));

/** "ML Platform raises the alert, Data Science acts", with the button that raises it. */
export function HandOffLine(props: {
  readonly answer: ConcernAnswer;
  readonly titles: Readonly<Record<string, string>>;
}) {
  const classes = useStyles();
  const { answer, titles } = props;
  const { team, handsOffTo, entity, concern, about } = answer;
  if (!team || !handsOffTo) return null;
  const titleOf = (ref: string) => titles[ref] ?? ref;
  const title = about.handsOffTo ?? handsOffTo.concern;
  const work = sentenceTitle({ title });
  const raiser = titleOf(team);
  if (!handsOffTo.team) {
    return (
      <Typography variant="body2" className={classes.line}>
        {messages.nobodyActs(raiser, work)}
      </Typography>
    );
  }
  const works: Record<string, string> = {
    [concern]: about.title,
    [handsOffTo.concern]: title,
  };
  return (
    <div className={classes.line}>
      <Typography variant="body2">
        {messages.line(raiser, titleOf(handsOffTo.team), work)}
      </Typography>
      <RaiseHandOffButton
        handOff={{
          entity,
          concern,
          raisedBy: team,
          actsOn: handsOffTo.concern,
          team: handsOffTo.team,
        }}
        titleOf={titleOf}
        workOf={id => works[id] ?? id}
      />
    </div>
  );
}
