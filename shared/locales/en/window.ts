// English: the frame of the window, failures, and the command without a window.

export const window = {
  tabList: 'Empathy map',
  tabs: { plan: 'Plan', guide: 'Guide', review: 'Review', export: 'Export' },
  map: 'Map',
  mapOption: '{title} · {persona}',
  untitled: 'Map without a title',
  loading: 'Looking for empathy maps on this page…',
  tryAgain: 'Try again',
  resize: 'Resize window',
  resized: 'Window {width} by {height}.',
  newer:
    'A newer version of the plugin has written this map. You can read and export it; update the plugin to change it.',
  fontMissing: 'The font {missing} isn’t available here, so texts use {used}.',
  noMap: 'There is no empathy map on this page yet.',
  noMapHint: 'Plan one first. It takes a minute.',
  goToPlan: 'Go to Plan',
};

export const failure = {
  sentences: {
    'bad-message': 'The window sent something the plugin doesn’t know. Close the plugin and open it again.',
    'no-map': 'The map is no longer on this page. Undo the deletion, or choose another map.',
    'newer-map':
      'A newer version of the plugin has written this map. You can read and export it; update the plugin to change it.',
    'no-section': '“{item}” is no longer on the map. Put it back in Plan.',
    'no-text': 'The text for this was deleted on the board. Undo that to change it here.',
    'no-note': 'A note is no longer on the page. Press Refresh.',
    changed: 'Somebody just changed this on the board. Have a look, then try again.',
    'no-font':
      'The font {item} couldn’t be loaded. Connect to the internet or choose another one, then try again.',
    cancelled: 'Cancelled. The board is as it was.',
    canvas: 'Figma refused a step. Check the board, then try again.',
    'no-answer':
      'The plugin didn’t answer in time. Close it and open it again. Nothing on the board is lost.',
    screen:
      'This tab couldn’t be shown. The other tabs work, and nothing on the board is lost. Please send us the report.',
  },
  copyReport: 'Copy report',
  copied: 'Report copied. It has no note texts and no names in it.',
  copyByHand: 'Copying isn’t possible here. Select the report and copy it by hand:',
  report: 'Report',
  dismiss: 'Dismiss',
};

export const insertCommand = {
  inserted: 'Inserted “{title}” with {sections} sections for {people} people.',
  unknownChoice: '“{value}” isn’t a known {field}. Run the command again and pick one.',
  template: 'template',
  size: 'size',
  order: 'order',
  failed: 'No map was inserted. Open the plugin to see why.',
};
