// The name and version of this program, as given in exported files and reports.

export const VERSION = '1.0.0';
export const PROGRAM = `Empathy Map for FigJam ${VERSION}`;
