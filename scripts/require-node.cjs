// Runs before everything else, on any Node: old syntax only, no dependencies.
// On Linux the right Node comes with the dependencies; elsewhere the reader's own must be new enough.
'use strict';

var needed = [22, 18];
var found = process.versions.node.split('.').map(Number);

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  var advice = 'install Node 24 from https://nodejs.org and run the command again.';
  var wanted = 'This project needs Node ' + needed.join('.') + ' or newer';
  console.error(wanted + ' and found ' + process.versions.node + ': ' + advice);
  process.exit(1);
}
