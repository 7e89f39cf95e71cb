export default {
  title: 'Me',
  account: 'Account {name}',
  grants: 'My roles',
  grantsText: 'Roles are granted by an administrator and reach the organisation and all beneath it.',
  reading: 'How I read',
  readingText: 'For this device only.',
  more: 'More',
}
