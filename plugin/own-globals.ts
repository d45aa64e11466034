// Replaces `globalThis` in libraries, because the sandbox may not have it (docs/platform.md I). What they
// store there for other scripts is stored here.
export const ownGlobals: object = {};
