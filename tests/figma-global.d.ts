// Declares the two sandbox globals that tests of plugin code need; must not pull in its console and timers.
declare const figma: PluginAPI;
declare const __html__: string;
