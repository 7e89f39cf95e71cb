export default {
  pairing: '{a} and {b}',
  found: 'Pairings, alliances and organisations found',
  typeName: 'Type the name of a pairing, an alliance or an organisation',
}
