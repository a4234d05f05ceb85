/** Every text of raising a hand-off. */
export const messages = {
  button: (team: string) => `Raise to ${team}`,
  line: (raiser: string, acting: string, work: string) =>
    `${raiser} raises the alert, ${acting} acts: ${work}.`,
  nobodyActs: (raiser: string, work: string) =>
    `${raiser} raises the alert, and no team acts on it yet: ${work}.`,
  title: (team: string) => `Tell ${team}?`,
  intro: (team: string) =>
    `Everybody in ${team} gets this notification in the portal:`,
  messageLabel: 'Message (optional)',
  messageHelp: (left: number) =>
    `What you saw, where, and since when. ${left} characters left.`,
  cancel: 'Cancel',
  close: 'Close',
  send: (team: string) => `Send to ${team}`,
  sending: 'Sending …',
  sentNow: (team: string) => `${team} has been told.`,
  sentBefore: (team: string, time: string) =>
    `You told ${team} the same at ${time}. Nothing was sent again.`,
  failed: 'Nobody has been told.',
  choose: 'Raise an alert',
  chooseTitle: 'What is it about?',
  chooseLabel: 'Entity',
  chooseHelp: 'Only what this registration answers for is on offer.',
  chooseNone: 'Nothing of this name is on offer.',
  choosing: 'Looking …',
  asking: 'Finding who acts',
  nobody: 'No team that you may see acts on it.',
};
