export default {
  title: 'Move: {title}',
  now: 'Now {time}',
  keeps: 'It lasts as long as before.',
  done: '“{title}” moved to {time}',
  looking: 'Looking at this time …',
  free: 'No overlap of people, host or place',
  outside: 'Let go to leave it where it is',
  comma: ', ',
  hint: 'Drag to move. By keyboard, go into a day and onto an activity: M moves it, as do Shift and the arrows.',
  movedMeanwhile: {
    title: 'Somebody else has changed “{title}”',
    text: 'The calendar is up to date now. Please have a look before moving it.',
  },
  notYours: {
    title: '“{title}” is not yours to move',
    text: 'Coordinators of its parties and officers above them move activities, until they are held or cancelled.',
  },
  delete: 'Delete activity',
  deleted: '“{title}” deleted',
}
