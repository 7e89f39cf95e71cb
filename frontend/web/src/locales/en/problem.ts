export default {
  title: 'Why it was refused',
  noHelp: 'Please check what was filled in, or ask your administrator.',
  status: 'Status code {status}',
}
