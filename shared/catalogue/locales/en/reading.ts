// English: what Review and Export say about reading the board.

export const reading = {
  reading: 'Reading the board…',
  unread: 'The map could not be read.',
  refreshed: 'The board was read again.',
  refresh: 'Read again',
  copyByHand: 'Copying is not possible here. The whole text is selected: press Ctrl+C or Cmd+C.',
};
