/** Loads the built command line. A file of its own: an old Node could not even read the import below. */
'use strict';

import('../dist/command-line/entry.js');
