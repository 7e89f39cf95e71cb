export default {
  found: 'Organisations found',
  typeName: 'Type the name of an organisation',
  peopleFound: 'People found',
  typePerson: 'Type a name',
}
