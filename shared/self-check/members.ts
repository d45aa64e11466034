// The members of Figma's API that the plugin uses, for a self-check to look for. A test compares them with what it does use.

const named = (of: string, names: string) => ({ of, names: names.split(' ') });

const FIGMA = [
  named(
    'figma',
    'activeUsers clientStorage closePlugin commitUndo createConnector createEllipse createFrame createImage createLine createRectangle createSection createShapeWithText createSticky createTable createText currentPage currentUser editorType getNodeByIdAsync loadFontAsync mixed notify on parameters saveVersionHistoryAsync setCurrentPageAsync showUI timer triggerUndo ui viewport',
  ),
  named('figma.clientStorage', 'getAsync setAsync'),
  named('figma.currentPage', 'children findAllWithCriteria id loadAsync off on selection'),
  named('figma.parameters', 'on'),
  named('figma.timer', 'pause remaining resume start state stop total'),
  named('figma.ui', 'onmessage postMessage resize show'),
  named('figma.viewport', 'bounds center scrollAndZoomIntoView zoom'),
];

const NODE =
  'absoluteBoundingBox clone getPluginData getPluginDataKeys height id name parent remove removed setPluginData type visible width x y';
const CONTAINER =
  'appendChild children exportAsync fills findAll findAllWithCriteria getRelaunchData insertChild setRelaunchData';

const NODES = [
  named(
    'CONNECTOR',
    `${NODE} connectorEnd connectorEndStrokeCap connectorStart connectorStartStrokeCap dashPattern strokeWeight strokes text`,
  ),
  named(
    'FRAME',
    `${NODE} ${CONTAINER} clipsContent cornerRadius counterAxisSizingMode itemSpacing layoutMode minHeight paddingBottom paddingLeft paddingRight paddingTop primaryAxisSizingMode resize resizeWithoutConstraints strokeWeight strokes stuckNodes`,
  ),
  named(
    'SECTION',
    `${NODE} ${CONTAINER} resizeWithoutConstraints sectionContentsHidden strokeWeight strokes`,
  ),
  named('SHAPE_WITH_TEXT', `${NODE} fills resize shapeType strokes stuckNodes text`),
  named('STICKY', `${NODE} authorName authorVisible fills isWideWidth stuckNodes text`),
  named('TABLE', `${NODE} cellAt insertRow moveRow numColumns numRows removeRow resizeColumn resizeRow`),
  named(
    'TEXT',
    `${NODE} characters fills fontName fontSize getStyledTextSegments hyperlink locked resize textAlignHorizontal textAutoResize`,
  ),
];

export const MEMBERS: { of: string; names: string[] }[] = [...FIGMA, ...NODES];
