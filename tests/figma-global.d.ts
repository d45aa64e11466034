// Knows the two globals of the sandbox that tests of plugin code meet; must not drag in its console and timers.
declare const figma: PluginAPI;
declare const __html__: string;
