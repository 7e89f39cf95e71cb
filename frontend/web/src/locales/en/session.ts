export default {
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedIn: 'You are signed in. Close this window and go on where you were.',
  otherLanguage: '中文',
  landing: {
    title: 'Alliances and pairings',
    text: 'See what waits for you, what happens when, and where the money is.',
    help: 'No account, or the password forgotten? Your administrator can help.',
    expired: 'The sign-in page was open too long. Please sign in once more.',
    failed: 'Signing in did not succeed. Please try again.',
  },
  unbound: {
    title: 'This account belongs to nobody yet',
    text: 'You are signed in, but the account is not bound to a person of any organisation. Please ask your administrator, then come back.',
    again: 'It is done, enter',
    other: 'Use another account',
  },
  unreachable: {
    title: 'The service cannot be reached',
    text: 'The network or the service is down. Please try again later.',
  },
  lost: {
    title: 'Your session has ended',
    text: 'What you typed is still on the page. Sign in again in a new window and go on from here.',
    signIn: 'Sign in again',
    leave: 'Leave for the sign-in page',
  },
}
