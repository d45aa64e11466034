// What the page shows from manifest.json: the menu with its parameters, and the relaunch buttons.

export interface MenuParameter {
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  readonly allowFreeform?: boolean;
  readonly optional?: boolean;
}

export interface MenuCommand {
  readonly name: string;
  readonly command: string;
  readonly parameters?: MenuParameter[];
}

export interface Manifest {
  readonly name: string;
  readonly id: string;
  readonly main: string;
  readonly ui: string;
  readonly menu: MenuCommand[];
  readonly relaunchButtons: { readonly command: string; readonly name: string }[];
}

export interface PluginFiles {
  readonly manifest: Manifest;
  readonly main: string;
  readonly html: string;
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`);
  return answer.text();
}

/** Loads the latest build of the plugin; file names are relative to the manifest. */
export async function fetchPlugin(): Promise<PluginFiles> {
  const manifest = JSON.parse(await fetchText('./manifest.json')) as Manifest;
  const [main, html] = await Promise.all([fetchText(`./${manifest.main}`), fetchText(`./${manifest.ui}`)]);
  return { manifest, main, html };
}
