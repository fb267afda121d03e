/* global parent, window */
// Runs in the pane's frame before office.js: the page around it answers for Excel.
parent.host.install(window);
