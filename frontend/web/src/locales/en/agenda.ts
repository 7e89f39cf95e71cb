export default {
  view: 'Agenda',
  empty: 'No activities from {day} on',
  allDay: 'all day',
  more: 'Show more',
  end: 'No more activities',
  kinds: '{count} kinds',
  person: 'Person',
  print: 'Print',
  picture: 'Save as a picture',
  pictureFailed: 'No picture could be made. Please print instead.',
  back: { month: 'Previous month', week: 'Previous week', semester: 'Previous semester', agenda: 'A week back' },
  on: { month: 'Next month', week: 'Next week', semester: 'Next semester', agenda: 'A week on' },
}
