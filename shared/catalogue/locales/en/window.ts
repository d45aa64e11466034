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
  fontMissing: 'The font {missing} is not available here. Texts are written in {used} instead.',
  noMap: 'There is no empathy map on this page yet.',
  noMapHint: 'Plan one first: it takes a minute.',
  goToPlan: 'Go to Plan',
};

export const failure = {
  sentences: {
    'bad-message': 'The window sent something the plugin does not know. Close the plugin and open it again.',
    'no-map': 'The map is no longer on this page. Undo the deletion, or choose another map.',
    'newer-map':
      'A newer version of the plugin has written this map. You can read and export it; update the plugin to change it.',
    'no-section': '“{item}” is no longer on the map. Put it back in Plan.',
    'no-text': 'The text that shows this is no longer on the map. Undo its deletion to change it here.',
    'no-note': 'A note is no longer on the page. Read the board again.',
    changed: 'Somebody changed this on the board a moment ago. Look at it, then try again.',
    'no-font':
      'The font {item} could not be loaded. Connect to the internet or choose another one, then try again.',
    cancelled: 'Cancelled. The board is as it was.',
    canvas: 'Figma refused a step. Look whether the board is as you want it, then try again.',
    'no-answer':
      'The plugin did not answer in time. Close it and open it again; nothing on the board is lost.',
    screen:
      'This tab could not be shown. The other tabs work; nothing on the board is lost. Please send us the report.',
  },
  copyReport: 'Copy report',
  copied: 'Report copied. It holds no note texts and no names.',
  copyByHand: 'Copying is not possible here. Select the report and copy it by hand:',
  report: 'Report',
  dismiss: 'Dismiss',
};

export const insertCommand = {
  inserted: 'Inserted “{title}” with {sections} sections for {people} people.',
  unknownChoice: '“{value}” is no {field}. Run the command again and take one from the list.',
  template: 'template',
  order: 'order',
  failed: 'No map was inserted. Open the plugin’s window to see why.',
};
