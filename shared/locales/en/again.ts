// English: coming back to a map: what changed, what is due, and the next session.

export const again = {
  heading: 'Since last time',
  since: 'Compared with {moment}.',
  nothing: 'Nothing has changed on the map.',
  changes: {
    fresh: { one: '{count} new note', other: '{count} new notes' },
    gone: { one: '{count} note gone', other: '{count} notes gone' },
    reworded: { one: '{count} note reworded', other: '{count} notes reworded' },
    moved: { one: '{count} note moved', other: '{count} notes moved' },
    answered: { one: '{count} question answered', other: '{count} questions answered' },
    proven: { one: '{count} guess became evidence', other: '{count} guesses became evidence' },
  },
  late: { one: '{count} action is late', other: '{count} actions are late' },
  due: { one: '{count} action is due within a week', other: '{count} actions are due within a week' },
  unclear: {
    one: '{count} action has a due date that names no day',
    other: '{count} actions have a due date that names no day',
  },
  reviewed: '{count} of {all} review questions answered',
  next: 'Start next session',
  nextHint: 'Keeps everything on the map and clears the clock.',
  proposed: 'Proposed order',
  proposedHint: 'What was refuted comes first, then sections with few notes or no evidence.',
  use: 'Work in this order',
  refuted: '{count} refuted',
  unbacked: 'no evidence',
  number: 'Session {number}',
  ready: 'Session {number} is ready to start. All notes are still there.',
  answerSaid: 'Answer saved.',
  trigger: 'Trigger',
  triggerHint: 'When …, then …',
};
